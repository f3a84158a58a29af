package dev.sayso.cast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.InventedReport;
import dev.sayso.sentence.Entity.Kind;
import dev.sayso.statement.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CastFinderTest {
  @Test
  void aSurnameStandsForTheOneWhoBearsIt() {
    assertThat(cast(person("a", "Anna Berg"), person("b", "Berg")))
        .containsExactly("Anna Berg (PERSON): a b");
  }

  @Test
  void aSurnameOfTwoStaysOpen() {
    assertThat(cast(person("a", "Anna Berg"), person("b", "Tom Berg"), person("c", "Berg")))
        .containsExactlyInAnyOrder(
            "Anna Berg (PERSON): a", "Tom Berg (PERSON): b", "Berg (PERSON): c");
  }

  @Test
  void aGivenNameStandsForTheOneWhoBearsIt() {
    assertThat(cast(person("a", "Anna Berg"), person("b", "Anna")))
        .containsExactly("Anna Berg (PERSON): a b");
  }

  @Test
  void aGivenNameOfTwoStaysOpen() {
    assertThat(cast(person("a", "Anna Berg"), person("b", "Anna Lund"), person("c", "Anna")))
        .containsExactlyInAnyOrder(
            "Anna Berg (PERSON): a", "Anna Lund (PERSON): b", "Anna (PERSON): c");
  }

  @Test
  void aReportThatNamesBothKeepsThemApart() {
    var both =
        InventedReport.named("a")
            .names("Anna Berg", Kind.PERSON, null)
            .names("Berg", Kind.PERSON, null)
            .read();

    assertThat(cast(both)).containsExactlyInAnyOrder("Anna Berg (PERSON): a", "Berg (PERSON): a");
  }

  @Test
  void spellingsOfANameAreOneFigure() {
    assertThat(cast(person("a", "Aleksey Volkov"), person("b", "Alexei Wolkow")))
        .containsExactly("Aleksey Volkov (PERSON): a b");
  }

  @Test
  void aShortGivenNameIsTheLongOne() {
    assertThat(cast(person("a", "Alex Lund"), person("b", "Alexander Lund")))
        .containsExactly("Alexander Lund (PERSON): a b");
  }

  @Test
  void aCompanyIsNamedByItsFirstWord() {
    assertThat(
            cast(
                named("a", "Vantis Shipping", Kind.ORGANIZATION),
                named("b", "Vantis", Kind.ORGANIZATION),
                named("c", "Vantis", Kind.PERSON)))
        .containsExactly("Vantis Shipping (ORGANIZATION): a b c");
  }

  @Test
  void anOutletNamedAfterAPlaceIsNotThatPlace() {
    assertThat(
            cast(
                named("a", "Alba", Kind.PLACE),
                named("b", "Alba", Kind.ORGANIZATION),
                named("c", "Alba Herald", Kind.ORGANIZATION)))
        .contains("Alba (PLACE): a", "Alba Herald (ORGANIZATION): c");
  }

  @Test
  void aFigureKeepsItsIdFromStoryToStory() {
    var here = new CastFinder().cast(List.of(person("a", "Anna Berg"), person("b", "Tom Lund")));
    var there = new CastFinder().cast(List.of(person("x", "Anna Berg")));

    assertThat(here.figures()).extracting(Figure::id).contains(there.figures().getFirst().id());
  }

  @Test
  void namesWithoutLettersAreNobodyElse() {
    assertThat(cast(person("a", "😀"), person("b", "…"))).hasSize(2);
  }

  @Property(tries = 30)
  void theOrderOfReportsMakesNoDifference(@ForAll @IntRange(max = 10_000) int seed) {
    var random = new Random(seed);
    var given = List.of("Anna", "Tom", "Tomas", "A.");
    var family = List.of("Berg", "Lund", "Holm");
    var readings = new ArrayList<Reading>();
    for (int i = 0; i < 10; i++) {
      var surname = family.get(random.nextInt(family.size()));
      var name = random.nextBoolean() ? surname : given.get(random.nextInt(4)) + " " + surname;
      readings.add(person("r" + i, name));
    }
    var before = cast(readings.toArray(Reading[]::new));
    Collections.shuffle(readings, random);

    assertThat(cast(readings.toArray(Reading[]::new))).isEqualTo(before);
  }

  private static Reading person(String report, String name) {
    return named(report, name, Kind.PERSON);
  }

  private static Reading named(String report, String name, Kind kind) {
    return InventedReport.named(report).names(name, kind, null).read();
  }

  /** Each figure as "name (kind): reports". */
  private static List<String> cast(Reading... readings) {
    return new CastFinder()
        .cast(List.of(readings)).figures().stream()
            .map(figure ->
                figure.name()
                    + " ("
                    + figure.kind()
                    + "):"
                    + figure.roles().stream()
                        .map(role -> " " + role.document().value().substring(1))
                        .reduce("", String::concat))
            .toList();
  }
}
