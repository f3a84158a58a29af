package dev.sayso.dossier;

import dev.sayso.assessment.Assessor;
import dev.sayso.assessment.DifferenceFinder;
import dev.sayso.assessment.TimelineMaker;
import dev.sayso.cast.CastFinder;
import dev.sayso.claim.ClaimAligner;
import dev.sayso.lineage.LineageFinder;
import dev.sayso.statement.Reading;
import dev.sayso.story.Story;
import java.util.List;

/** Tells one story from the readings of its reports, and looks at nothing else. Thread-safe. */
public final class Storyteller {
  private final CastFinder castFinder = new CastFinder();
  private final LineageFinder lineageFinder = new LineageFinder();
  private final ClaimAligner claimAligner = new ClaimAligner();
  private final Assessor assessor = new Assessor();
  private final DifferenceFinder differenceFinder = new DifferenceFinder();
  private final TimelineMaker timelineMaker = new TimelineMaker();

  /** The story as its reports tell it. */
  public ToldStory tell(Story story, List<Reading> readings) {
    var cast = castFinder.cast(readings);
    var lineage = lineageFinder.derivations(readings, cast);
    var claims = claimAligner.claims(readings, cast);
    var differences = differenceFinder.differences(claims, readings, cast);
    var assessments = assessor.assess(claims, readings, cast, lineage, differences);
    var timeline = timelineMaker.timeline(claims, readings);
    return new ToldStory(story, cast, assessments, differences, lineage, timeline);
  }
}
