package dev.sayso;

import dev.sayso.document.Document;
import dev.sayso.document.DocumentId;
import dev.sayso.dossier.Dossier;
import dev.sayso.dossier.Made;
import dev.sayso.dossier.Reject;
import dev.sayso.dossier.Storyteller;
import dev.sayso.dossier.ToldStory;
import dev.sayso.statement.AttributionModel;
import dev.sayso.statement.Reading;
import dev.sayso.statement.ReportReader;
import dev.sayso.story.Gist;
import dev.sayso.story.GistMaker;
import dev.sayso.story.Story;
import dev.sayso.story.StoryGrouper;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Reads reports, groups them to stories, tells each story.
 *
 * <p>{@link #read} looks at one report alone and {@link #tell(Story, Collection)} at one story
 * alone: both are pure functions and may run anywhere in parallel. Between them stands the only
 * global step, {@link #group}. Immutable and thread-safe.
 */
public final class Sayso {
  private static final Comparator<Reading> BY_INPUT =
      Comparator.comparing((Reading reading) -> reading.document().receipt().input())
          .thenComparing(reading -> reading.document().id());

  private final ReportReader reader;
  private final GistMaker gistMaker = new GistMaker();
  private final StoryGrouper grouper = new StoryGrouper();
  private final Storyteller storyteller = new Storyteller();

  private Sayso(ReportReader reader) {
    this.reader = reader;
  }

  /** Sayso with its explicit rules for English alone. */
  public static Sayso withDefaults() {
    return with(AttributionModel.NONE);
  }

  /** Sayso with a trained model that finds who says what, and its rules for English. */
  public static Sayso with(AttributionModel model) {
    return new Sayso(new ReportReader(model));
  }

  /** All that is found in one report. */
  public Reading read(Document document) {
    return reader.read(document);
  }

  /** The little that grouping needs to know of a report. */
  public Gist gist(Reading reading) {
    return gistMaker.gist(reading);
  }

  /**
   * The stories that reports tell, those with most reports first; each report is in exactly one.
   */
  public List<Story> group(Collection<Gist> gists) {
    return grouper.group(gists);
  }

  /** One story as its reports tell it, in whatever order they are given. */
  public ToldStory tell(Story story, Collection<Reading> readings) {
    return storyteller.tell(story, readings.stream().sorted(BY_INPUT).toList());
  }

  /**
   * All stories of some reports.
   *
   * @param readings the reports, in any order
   * @param rejects inputs that could not be read
   * @param made what makes the dossier
   */
  public Dossier dossier(Collection<Reading> readings, Collection<Reject> rejects, Made made) {
    var byId = new TreeMap<DocumentId, Reading>();
    readings.forEach(reading -> byId.put(reading.document().id(), reading));
    var stories = group(byId.values().stream().map(this::gist).toList());
    var told =
        stories.stream()
            .map(story -> tell(story, story.documents().stream().map(byId::get).toList()))
            .toList();
    return new Dossier(
        made,
        byId.values().stream().sorted(BY_INPUT).toList(),
        told,
        rejects.stream().sorted(Comparator.comparing(Reject::input)).toList());
  }
}
