package dev.sayso.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.document.Block;
import dev.sayso.document.Document;
import dev.sayso.text.CpuTime;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Entities are shown as name: their mentions, nominals in round and pronouns in square brackets.
 */
class EntityFinderTest {
  private static final Duration LIMIT = Duration.ofSeconds(3);
  private static final Segmenter SEGMENTER = new Segmenter();
  private static final EntityFinder FINDER = new EntityFinder();

  @Test
  void aTitleIsNoPartOfTheName() {
    assertThat(
            found(
                "Mayor Anna Berg and fire chief Tom Bell met Dr. Holt and Prime Minister Ivo Lund."))
        .containsExactly(
            "Anna Berg: Anna Berg", "Tom Bell: Tom Bell", "Holt: Holt", "Ivo Lund: Ivo Lund");
    assertThat(offices("Mayor Anna Berg and fire chief Tom Bell met Dr. Holt and Gov. Ivo Lund."))
        .containsExactly("mayor", "fire chief", "null", "governor");
  }

  @Test
  void anAppositionTellsTheOffice() {
    var text =
        "“No,” said Hilda Krone, the managing director of Lakeside Steel. "
            + "Corland's trade minister, Ivo Lund, agreed. The minister for health, Una Frey, did not.";
    assertThat(found(text))
        .contains("Hilda Krone: Hilda Krone", "Ivo Lund: Ivo Lund", "Una Frey: Una Frey");
    assertThat(offices(text)).contains("managing director", "trade minister", "minister");
  }

  @Test
  void aPlaceBeforeACommaHasNoOffice() {
    assertThat(kinds("In Tarvik, the mayor said nothing."))
        .containsExactly("Tarvik PLACE", "mayor PERSON");
  }

  @Test
  void aSurnameStandsForTheFullName() {
    assertThat(
            found(
                "Anna M. Berg spoke on Monday. Berg left early. Berg’s car stayed. Anna Berg walked."))
        .containsExactly("Anna M. Berg: Anna M. Berg, Berg, Berg, Anna Berg");
  }

  @Test
  void aSurnameInTheHeadlineStandsForWhoComesLater() {
    var document =
        Reports.of(List.of("Berg quits\n\n", "The mayor, Anna Berg, left."), Block.Kind.HEADLINE);
    assertThat(found(document)).containsExactly("Anna Berg: Berg, Anna Berg");
  }

  @Test
  void twoPeopleOfOneSurnameStayTwo() {
    assertThat(
            found(
                "Fire chief Tom Berg came first. Governor Anna Berg, who is no relative, came later. "
                    + "Berg left. The fire chief stayed. Chief Berg slept. Berg woke."))
        .containsExactly(
            "Tom Berg: Tom Berg, (The fire chief), Berg, Berg", "Anna Berg: Anna Berg, Berg");
  }

  @Test
  void anOrganisationIsKnownByItsLastWordsToo() {
    assertThat(
            found(
                "The Tarvik Herald wrote so. Lund Steel told the Herald so. In Tarvik, Lund cheered."))
        .containsExactly(
            "Tarvik Herald: Tarvik Herald, Herald",
            "Lund Steel: Lund Steel, Lund",
            "Tarvik: Tarvik");
  }

  @Test
  void aPlaceIsNotTheCompanyNamedAfterIt() {
    assertThat(found("Tarvik Water closed a pump in Tarvik. Tarvik is dry."))
        .containsExactly("Tarvik Water: Tarvik Water", "Tarvik: Tarvik, Tarvik");
  }

  @Test
  void theCompanyIsTheOneThatIsNamed() {
    assertThat(found("Lakeside Steel, which owns the mill, denied it. The company said no more."))
        .containsExactly("Lakeside Steel: Lakeside Steel, (The company)");
    assertThat(found("Lakeside Steel and Hollow Motors talked. Later the bank called the company."))
        .contains("bank: (the bank)");
  }

  @Test
  void theFullestFormOfANominalStands() {
    assertThat(
            found(
                "The Tarvik harbour office said so. It rained, the harbour office said. The office shut."))
        .containsExactly(
            "Tarvik harbour office: Tarvik harbour office, (the harbour office), (The office)");
  }

  @Test
  void theNearestOfTwoMinistriesIsTheMinistry() {
    assertThat(
            found("The trade ministry paid. The health ministry did not. The ministry said why."))
        .containsExactly(
            "trade ministry: (The trade ministry)",
            "health ministry: (The health ministry), (The ministry)");
  }

  @Test
  void aUnionOfANameIsTheUnion() {
    assertThat(
            found(
                "The Union of Ferry Pilots agreed. The union said so. The Tarvik Miners’ Union did not."))
        .containsExactly(
            "Union of Ferry Pilots: Union of Ferry Pilots, (The union)",
            "Tarvik Miners’ Union: Tarvik Miners’ Union");
  }

  @Test
  void pronounsMeanWhoSpokeLast() {
    assertThat(
            found(
                "Trade minister Una Frey said she would stay. “We wait,” she said.\n\n"
                    + "Spokesman Ivo Lund said he knew. He left with his dog."))
        .containsExactly(
            "Una Frey: Una Frey, [she], [she]", "Ivo Lund: Ivo Lund, [he], [He], [his]");
  }

  @Test
  void aPronounOfTheOtherGenderLooksFurther() {
    assertThat(
            found("Una Frey, the company's spokeswoman, met Mr. Lund. She said nothing. He did."))
        .contains("Una Frey: Una Frey, [She]", "Lund: Lund, [He]");
  }

  @Test
  void aPronounForSomebodyUnnamedIsNobodys() {
    assertThat(
            found(
                "Mayor Tom Berg spoke. A night guard told the Herald what he saw. He was afraid."))
        .containsExactly("Tom Berg: Tom Berg", "Herald: Herald");
  }

  @Test
  void aPronounInsideAQuotationIsLeftAlone() {
    assertThat(found("Mayor Tom Berg said: “He lied and she knew it.”"))
        .containsExactly("Tom Berg: Tom Berg");
  }

  @Test
  void aSpeakingItIsTheOrganisation() {
    assertThat(found("The railway shut a line. It warned that more would follow. It was late."))
        .containsExactly("railway: (The railway), [It]");
  }

  @Test
  void daysAndFirstWordsAreNoNames() {
    assertThat(
            found(
                "On Monday, Flag Day began in March. Officials said so. Residents cheered. However, it rained."))
        .containsExactly("Flag Day: Flag Day");
  }

  @Test
  void aLoudHeadlineMatchesTheNamesOfTheBody() {
    var document =
        Reports.of(
            List.of("FERRY SINKS OFF TARVIK, BERG SAYS\n\n", "Anna Berg said in Tarvik it sank."),
            Block.Kind.HEADLINE);
    assertThat(found(document))
        .containsExactly("Tarvik: TARVIK, Tarvik", "Anna Berg: BERG, Anna Berg");
  }

  @Test
  void aDatelineIsAPlace() {
    assertThat(kinds("TARVIK, Corland (Reuters) - A ferry sank off Tarvik, Mayor Anna Berg said."))
        .containsExactly("Tarvik PLACE", "Corland PLACE", "Reuters OTHER", "Anna Berg PERSON");
  }

  @Test
  void offsetsHoldBehindEmojiAccentsAndLineBreaks() {
    assertThat(found("😀 So\r\nsaid Rene\u0301 Dupre\u0301 😀.\r\n\r\nDupre\u0301 left."))
        .containsExactly("Rene\u0301 Dupre\u0301: Rene\u0301 Dupre\u0301, Dupre\u0301");
  }

  @Test
  void keysCountAndMentionsDoNotOverlap() {
    var document =
        Reports.body("Anna Berg met the mayor of Lund. The mayor, Tom Bell, said she left him.");
    var entities = FINDER.entities(document, SEGMENTER.sentences(document));
    assertThat(entities).extracting(Entity::key).startsWith("e1", "e2");
    var spans =
        entities.stream()
            .flatMap(one -> one.mentions().stream())
            .map(Mention::span)
            .sorted()
            .toList();
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i - 1).overlaps(spans.get(i))).isFalse();
    }
  }

  @Test
  @Timeout(60)
  void pathologicalTextEndsInTime() {
    for (var piece :
        List.of(
            "“",
            "Anna Berg ",
            "he said ",
            "the company ",
            "Mr. ",
            "X. ",
            "Berg, the mayor, ",
            "of The ")) {
      var document = Reports.body(piece.repeat(100_000 / piece.length()));
      var sentences = SEGMENTER.sentences(document);
      assertThat(CpuTime.of(() -> FINDER.entities(document, sentences))).isLessThan(LIMIT);
    }
  }

  @Test
  @Timeout(60)
  void pathologicallyManyPeopleOfOneSurnameEndInTime() {
    var value = new StringBuilder();
    for (int i = 0; i < 4_000; i++) {
      value.append("Then X").append(Integer.toString(i, 36)).append("a Berg met mayor Berg. ");
    }
    var document = Reports.body(value.toString());
    var sentences = SEGMENTER.sentences(document);
    assertThat(CpuTime.of(() -> FINDER.entities(document, sentences))).isLessThan(LIMIT);
  }

  private static List<String> found(String body) {
    return found(Reports.body(body));
  }

  private static List<String> found(Document document) {
    return FINDER.entities(document, SEGMENTER.sentences(document)).stream()
        .map(one -> one.name() + ": " + mentions(document, one))
        .toList();
  }

  private static String mentions(Document document, Entity entity) {
    return entity.mentions().stream()
        .map(mention -> shown(document.text().slice(mention.span()), mention.form()))
        .collect(Collectors.joining(", "));
  }

  private static String shown(String words, Mention.Form form) {
    return switch (form) {
      case NAME -> words;
      case NOMINAL -> "(" + words + ")";
      case PRONOUN -> "[" + words + "]";
    };
  }

  private static List<String> offices(String body) {
    var document = Reports.body(body);
    return FINDER.entities(document, SEGMENTER.sentences(document)).stream()
        .map(one -> String.valueOf(one.office()))
        .toList();
  }

  private static List<String> kinds(String body) {
    var document = Reports.body(body);
    return FINDER.entities(document, SEGMENTER.sentences(document)).stream()
        .map(one -> one.name() + " " + one.kind())
        .toList();
  }
}
