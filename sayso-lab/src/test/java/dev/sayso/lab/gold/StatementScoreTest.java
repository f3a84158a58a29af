package dev.sayso.lab.gold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.lab.bench.Sample;
import dev.sayso.lab.bench.Saying;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatementScoreTest {
  private static final String TEXT =
      "Mayor Berg said the old dike held. 0123456789 is long.\n"
          + "She said: “We saw it.” It may well break. Radio Ost and two men spoke. 0123456789";

  @Test
  void contentAndSourceMakeAHit() {
    assertThat(scored("the old dike held", "Berg", said("the old dike held").by("Anna Berg", null)))
        .isEqualTo("statements 1 / 1, sources 1 / 1, kinds 1 / 1, polarity 1 / 1");
  }

  @Test
  void theSourceMayBeNamedByItsSpan() {
    var said = said("the old dike held");
    assertThat(scored("the old dike held", "mayor berg", said.by(null, "Mayor Berg")))
        .startsWith("statements 1 / 1");
    assertThat(
            scored("the old dike held", "two men|Ost", said("the old dike held").byUnnamed("men")))
        .startsWith("statements 0 / 1, sources 0 / 1");
  }

  @Test
  void fourFifthsOfTheCharactersAreEnough() {
    assertThat(scored("0123456789", "Berg", said("01234567").by("Berg", null)))
        .startsWith("statements 1 / 1");
    assertThat(scored("0123456789", "Berg", said("0123456").by("Berg", null)))
        .isEqualTo("statements 0 / 1");
    assertThat(scored("0123456789", "Berg", said("0123", "6789").by("Berg", null)))
        .startsWith("statements 1 / 1");
  }

  @Test
  void everyPlaceOfTheWordsCounts() {
    var second = said("two men spoke. 0123456789").by("Berg", null);
    assertThat(scored("0123456789", "Berg", second)).startsWith("statements 1 / 1");
  }

  @Test
  void aContentLongerThanTheParagraphIsNone() {
    var paragraph = TEXT.substring(0, TEXT.indexOf('\n'));
    assertThat(scored("the old dike held", "Berg", said(paragraph).by("Berg", null)))
        .startsWith("statements 1 / 1");
    assertThat(scored("the old dike held", "Berg", said(paragraph + "\nS").by("Berg", null)))
        .isEqualTo("statements 0 / 1");
    assertThat(scored("the old dike held", "Berg", said(paragraph, "She").by("Berg", null)))
        .isEqualTo("statements 0 / 1");
  }

  @Test
  void aWrongSourceIsAFoundContent() {
    assertThat(scored("the old dike held", "Lund", said("the old dike held").by("Anna Berg", null)))
        .isEqualTo("statements 0 / 1, sources 0 / 1");
  }

  @Test
  void theLastSourceOfTheChainCounts() {
    var said = said("the old dike held").passedOnBy("Anna Berg").by("Radio Ost", null);
    assertThat(scored("the old dike held", "Berg", said)).startsWith("statements 0 / 1");
  }

  @Test
  void ofSeveralStatementsOneMayHit() {
    assertThat(
            scored(
                "the old dike held",
                "Berg",
                said("the old dike held").by("Lund", null),
                said("said the old dike held").by("Berg", null)))
        .startsWith("statements 1 / 1, sources 1 / 1");
  }

  @Test
  void anotherReportDoesNotCount() {
    var sample =
        new Sample("02", TEXT).said(new Saying("s1", "the old dike held").by("Berg", null));
    assertThat(scored(gold("the old dike held", "Berg", "'kind': 'indirect'"), sample))
        .isEqualTo("statements 0 / 1");
  }

  @Test
  void mixedIsHalfOfDirectOrIndirect() {
    assertThat(kinds("indirect", "indirect")).isEqualTo("kinds 1 / 1");
    assertThat(kinds("indirect", "mixed")).isEqualTo("kinds 0.5 / 1");
    assertThat(kinds("direct", "mixed")).isEqualTo("kinds 0.5 / 1");
    assertThat(kinds("mixed", "direct")).isEqualTo("kinds 0.5 / 1");
    assertThat(kinds("direct", "indirect")).isEqualTo("kinds 0 / 1");
    assertThat(kinds("mixed", "own")).isEqualTo("kinds 0 / 1");
  }

  @Test
  void aDenialIsFoundAsOne() {
    var gold = "'kind': 'indirect', 'polarity': 'denies'";
    assertThat(flag("polarity", gold, said("We saw it").by("Berg", null).stance("denies")))
        .isEqualTo("polarity 1 / 1");
    assertThat(flag("polarity", gold, said("We saw it").by("Berg", null).negative()))
        .isEqualTo("polarity 1 / 1");
    assertThat(flag("polarity", gold, said("We saw it").by("Berg", null)))
        .isEqualTo("polarity 0 / 1");
    assertThat(flag("polarity", gold, said("We saw it").by("Lund", null).stance("denies")))
        .isEqualTo("polarity 0 / 1");
  }

  @Test
  void aDenialThatIsNoneIsWrong() {
    var gold = "'kind': 'indirect'";
    assertThat(flag("polarity", gold, said("We saw it").by("Berg", null).stance("denies")))
        .isEqualTo("polarity 0 / 1");
    assertThat(flag("polarity", gold, said("We saw it").by("Berg", null).negative()))
        .isEqualTo("polarity 1 / 1");
    assertThat(flag("polarity", gold, said("We saw it").by("Lund", null))).isEmpty();
  }

  @Test
  void theBandMustBeTheSame() {
    var gold = "'kind': 'indirect', 'certainty': 'very likely'";
    assertThat(flag("certainty", gold, said("We saw it").by("Berg", null).band("very-likely")))
        .isEqualTo("certainty 1 / 1");
    assertThat(flag("certainty", gold, said("We saw it").by("Berg", null).band("likely")))
        .isEqualTo("certainty 0 / 1");
    assertThat(flag("certainty", gold, said("We saw it").by("Berg", null)))
        .isEqualTo("certainty 0 / 1");
    var remote = "'kind': 'indirect', 'certainty': 'remote'";
    assertThat(
            flag("certainty", remote, said("We saw it").by("Berg", null).band("almost-no-chance")))
        .isEqualTo("certainty 1 / 1");
  }

  @Test
  void anUnnamedSourceIsMarkedSo() {
    var gold = "'kind': 'indirect', 'anon': true";
    var sheet = gold("We saw it", "two men", gold);
    assertThat(Scores.scored(sheet, sample(said("We saw it").byUnnamed("two men"))))
        .contains("anon 1 / 1");
    assertThat(Scores.scored(sheet, sample(said("We saw it").by(null, "two men"))))
        .contains("anon 0 / 1")
        .contains("statements 1 / 1");
  }

  @Test
  void everyNameOfTheChainIsThere() {
    var gold = "'kind': 'indirect', 'chain': ['Radio Ost', 'Lund']";
    var both = said("We saw it").passedOnBy("The Lund family").passedOnBy("radio ost");
    assertThat(flag("chains", gold, both.by("Berg", null))).isEqualTo("chains 1 / 1");
    var one = said("We saw it").passedOnBy("Radio Ost");
    assertThat(flag("chains", gold, one.by("Berg", null))).isEqualTo("chains 0 / 1");
    assertThat(flag("chains", gold, said("We saw it").by("Berg", "Radio Ost")))
        .isEqualTo("chains 0 / 1");
  }

  @Test
  void whatNobodySaysIsTheReportsOwn() {
    assertThat(own(said("It may well break"))).contains("statements 1 / 1").contains("own 1 / 1");
    assertThat(own(said("It may well break").by("The Gazette", null))).contains("own 1 / 1");
  }

  @Test
  void whatNobodySaysIsWrongWithAnySource() {
    assertThat(own()).contains("own 0 / 1");
    assertThat(own(said("It may well break").by("Berg", null)))
        .contains("statements 0 / 1")
        .contains("own 0 / 1");
    assertThat(own(said("It may well break"), said("It may well break").by(null, null)))
        .contains("own 0 / 1");
  }

  @Test
  void flagsLookAtTheStatementThatFitsBest() {
    var wide = said("said: “We saw it.” It may").by("Berg", null).stance("denies");
    var close = said("We saw it").by("Berg", null);
    assertThat(flag("polarity", "'kind': 'indirect'", wide, close)).isEqualTo("polarity 1 / 1");
  }

  @Test
  void aMissSaysWhatWasFoundInstead() {
    var dossier =
        Sample.dossier(
            List.of(), sample(said("We saw it").passedOnBy("Radio Ost").by("Berg", "She")));
    var tally = Scores.tally("statements", gold("We saw it", "Lund", "'kind': 'direct'"), dossier);
    assertThat(tally.misses())
        .containsExactly(
            "statements 01 “We saw it”: "
                + "s1 [Radio Ost] > [Berg “She”] indirect asserts positive null");
  }

  private static Saying said(String... content) {
    return new Saying("s1", content);
  }

  private static Sample sample(Saying... sayings) {
    var sample = new Sample("01", TEXT);
    Stream.of(sayings).forEach(sample::said);
    return sample;
  }

  private static String gold(String content, String source, String fields) {
    return "{'statements': [{'doc': '01', 'content': '%s', 'source': '%s', %s}]}"
        .formatted(content, source, fields);
  }

  private static String scored(String content, String source, Saying... sayings) {
    return scored(gold(content, source, "'kind': 'indirect'"), sample(sayings));
  }

  private static String scored(String sheet, Sample sample) {
    return Scores.scored(sheet, sample)
        .lines()
        .filter(line -> !line.startsWith("body_characters"))
        .collect(Collectors.joining(", "));
  }

  private static String kinds(String gold, String found) {
    return flag(
        "kinds", "'kind': '" + gold + "'", said("We saw it").by("Berg", null).quotation(found));
  }

  private static String flag(String key, String fields, Saying... sayings) {
    return Scores.scored(gold("We saw it", "Berg", fields), sample(sayings))
        .lines()
        .filter(line -> line.startsWith(key))
        .collect(Collectors.joining());
  }

  private static String own(Saying... sayings) {
    return Scores.scored(
        gold("It may well break", "", "'kind': 'own', 'own': true"), sample(sayings));
  }
}
