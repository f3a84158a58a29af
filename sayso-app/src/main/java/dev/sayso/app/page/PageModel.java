package dev.sayso.app.page;

import dev.sayso.app.view.DossierView;
import java.util.List;

/**
 * All that the templates show.
 *
 * @param view what was found
 * @param stories the stories
 * @param style the style sheet
 * @param script the script
 * @param policy what the page may do
 */
public record PageModel(
    DossierView view, List<StoryPage> stories, String style, String script, String policy) {
  public PageModel {
    stories = List.copyOf(stories);
  }

  /** The title of the page: that of the first story. */
  public String title() {
    return stories.isEmpty() ? "Nothing read" : stories.getFirst().view().title();
  }
}
