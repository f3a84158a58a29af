package dev.sayso.lab.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.lab.bench.Passage;
import dev.sayso.lab.bench.Sample;
import dev.sayso.lab.bench.Saying;
import org.junit.jupiter.api.Test;

class PredictionsTest {
  private static final String TEXT = "😀 Berg said the dike held. She added: “It did.” It rained.";

  @Test
  void aStatementWithACueIsAnAttribution() {
    var sample =
        new Sample("01", TEXT)
            .said(new Saying("s1", "the dike held").by("Anna Berg", "Berg").cue("said"));
    assertThat(Predictions.in(sample.report()).attributions())
        .containsExactly(new Attribution(Passage.of(2, 6), Passage.of(7, 11), Passage.of(12, 25)));
  }

  @Test
  void theReportsOwnVoiceIsNone() {
    var sample = new Sample("01", TEXT).said(new Saying("s1", "It rained").cue("It"));
    assertThat(Predictions.in(sample.report())).isEqualTo(Predictions.NONE);
  }

  @Test
  void aStatementWithoutACueIsNoneButCounts() {
    var sample = new Sample("01", TEXT).said(new Saying("s1", "It did").by("Anna Berg", "She"));
    var predictions = Predictions.in(sample.report());
    assertThat(predictions.attributions()).isEmpty();
    assertThat(predictions.statements()).isEqualTo(1);
  }

  @Test
  void onlyTheLastLinkOfAChainCounts() {
    var sample =
        new Sample("01", TEXT)
            .said(new Saying("s1", "the dike held").passedOnBy("Radio").by(null, null).cue("said"));
    assertThat(Predictions.in(sample.report()).attributions())
        .containsExactly(new Attribution(null, Passage.of(7, 11), Passage.of(12, 25)));
  }

  @Test
  void aSourceWithoutANameIsUnknown() {
    var sample =
        new Sample("01", TEXT)
            .said(new Saying("s1", "the dike held").by("Anna Berg", "Berg").cue("said"))
            .said(new Saying("s2", "“It did.”").by(null, "She").cue("added").quotation("direct"))
            .said(new Saying("s3", "It rained").byUnnamed("It"))
            .said(new Saying("s4", "the dike").by(null, null))
            .said(new Saying("s5", "It rained"));
    var predictions = Predictions.in(sample.report());
    assertThat(predictions.statements()).isEqualTo(4);
    assertThat(predictions.unknownShare()).isEqualTo(2.0 / 4);
    assertThat(predictions.unknownDirectShare()).isEqualTo(1);
    var both = predictions.plus(Predictions.NONE).plus(predictions);
    assertThat(both.statements()).isEqualTo(8);
    assertThat(both.unknown()).isEqualTo(4);
    assertThat(both.direct()).isEqualTo(2);
    assertThat(both.unknownDirect()).isEqualTo(2);
  }
}
