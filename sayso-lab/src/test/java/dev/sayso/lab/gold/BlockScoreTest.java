package dev.sayso.lab.gold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.lab.bench.Sample;
import dev.sayso.lab.bench.Saying;
import dev.sayso.wire.WireStory;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockScoreTest {
  private static final String TEXT =
      "Dike holds\nThe dike held. Ten left.\nClick here\nThe agency helped.\n";

  @Test
  void debrisInADebrisBlockIsOut() {
    assertThat(Scores.scored("{'boilerplate': [{'doc': '01', 'text': 'Click here'}]}", cut()))
        .isEqualTo("debris 1 / 1");
  }

  @Test
  void debrisThatTouchesTheBodyIsIn() {
    for (var kind : List.of("headline", "body", "credit")) {
      var sample = new Sample("01", TEXT).block(kind, "Ten left.\nClick");
      assertThat(Scores.scored("{'boilerplate': [{'doc': '01', 'text': 'Click here'}]}", sample))
          .isEqualTo("debris 0 / 1");
    }
  }

  @Test
  void everyOccurrenceMustBeOut() {
    var sample =
        new Sample("01", "Share\nThe dike held. Share\n")
            .block("debris", "Share\n")
            .block("body", "The dike held. Share\n");
    assertThat(Scores.scored("{'boilerplate': [{'doc': '01', 'text': 'Share'}]}", sample))
        .isEqualTo("debris 0 / 1");
  }

  @Test
  void debrisThatIsNotInTheTextDoesNoHarm() {
    assertThat(Scores.scored("{'boilerplate': [{'doc': '01', 'text': 'Log in'}]}", cut()))
        .isEqualTo("debris 1 / 1");
    assertThat(Scores.scored("{'boilerplate': [{'doc': '02', 'text': 'Log in'}]}", cut()))
        .isEqualTo("debris 0 / 1");
  }

  @Test
  void wordsInBodyOrCreditAreKept() {
    assertThat(kept("Ten left.")).isEqualTo("body 1 / 1, body_characters 24 / 24");
    assertThat(kept("The agency helped")).isEqualTo("body 1 / 1, body_characters 18 / 18");
    assertThat(kept("held. Ten")).startsWith("body 1 / 1");
    assertThat(kept("Dike holds")).isEqualTo("body 0 / 1, body_characters 10 / 10");
    assertThat(kept("Click here")).isEqualTo("body 0 / 1, body_characters 0 / 10");
    assertThat(kept("Nine left")).isEqualTo("body 0 / 1, body_characters 0 / 9");
  }

  @Test
  void wordsThatAreCutAreNotKept() {
    var sample =
        new Sample("01", TEXT).block("body", "The dike held. Ten").block("debris", " left.");
    assertThat(
            Scores.scored("{'body_kept': [{'doc': '01', 'text': 'Ten left'}]}", sample)
                .replace("\n", ", "))
        .isEqualTo("body 0 / 1, body_characters 18 / 24");
  }

  @Test
  void aParagraphCountsOnceAndNotWithDebris() {
    var sheet =
        """
        {'body_kept': [{'doc': '01', 'text': 'The dike'}, {'doc': '01', 'text': 'Ten left'}],
         'statements': [{'doc': '01', 'source': '', 'content': 'dike held', 'kind': 'own'},
                        {'doc': '01', 'source': '', 'content': 'Dike holds', 'kind': 'own'}],
         'boilerplate': [{'doc': '01', 'text': 'Dike'}]}
        """;
    assertThat(Scores.scored(sheet, cut())).contains("body_characters 24 / 24");
  }

  @Test
  void aCreditBlockIsSourcing() {
    assertThat(Scores.scored(sourcing("The agency helped."), cut())).isEqualTo("sourcing 1 / 1");
    assertThat(Scores.scored(sourcing("The dike held"), cut())).isEqualTo("sourcing 0 / 1");
  }

  @Test
  void theSourceOfALinkIsSourcing() {
    var sample = cut().said(new Saying("s1", "Ten left").by("Dike Board", "dike"));
    assertThat(Scores.scored(sourcing("The dike held"), sample)).isEqualTo("sourcing 1 / 1");
    assertThat(Scores.scored(sourcing("Ten left"), sample)).isEqualTo("sourcing 0 / 1");
  }

  @Test
  void theEvidenceOfADeclarationIsSourcing() {
    assertThat(derived("declared")).isEqualTo("sourcing 1 / 1");
    assertThat(derived("rewrite")).isEqualTo("sourcing 0 / 1");
  }

  private static String derived(String kind) {
    var sample = cut();
    var evidence = List.of(new WireStory.Passage(sample.id(), sample.at("held")));
    var edge = new WireStory.Derivation("r02", sample.id(), kind, null, evidence);
    var story =
        new WireStory(
            "s1", "x", List.of(sample.id()), List.of(), List.of(), List.of(edge), List.of());
    return Scores.scored(sourcing("The dike held"), Sample.dossier(List.of(story), sample));
  }

  private static String kept(String words) {
    return Scores.scored("{'body_kept': [{'doc': '01', 'text': '" + words + "'}]}", cut())
        .replace("\n", ", ");
  }

  private static String sourcing(String words) {
    return "{'sourcing_kept': [{'doc': '01', 'text': '" + words + "'}]}";
  }

  private static Sample cut() {
    return new Sample("01", TEXT)
        .block("headline", "Dike holds\n")
        .block("body", "The dike held. Ten left.\n")
        .block("debris", "Click here\n")
        .block("credit", "The agency helped.\n");
  }
}
