package dev.sayso.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.cast.Cast;
import dev.sayso.cast.Figure;
import dev.sayso.document.Block;
import dev.sayso.dossier.Dossier;
import dev.sayso.dossier.ToldStory;
import dev.sayso.sentence.Entity;
import dev.sayso.statement.Reading;
import dev.sayso.story.Story;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import dev.sayso.time.Days;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DossierJsonTest {
  private static final DossierJson JSON = new DossierJson();

  @Test
  void anEmptyDossierKeepsTheContract() {
    assertThat(Contract.breaches(JSON.text(Dossiers.empty()))).isEmpty();
  }

  @Test
  void everyAlternativeKeepsTheContract() {
    assertThat(Contract.breaches(JSON.text(Dossiers.everything()))).isEmpty();
  }

  @Test
  void theContractIsChecked() {
    var json = JSON.text(Dossiers.everything());
    assertThat(Contract.breaches(json.replace("\"mixed\"", "\"hearsay\""))).isNotEmpty();
    assertThat(Contract.breaches(json.replace("\"2031-05-03\"", "\"May\""))).isNotEmpty();
    assertThat(Contract.breaches(json.replace("\"exact\": \"knows\"", "\"exact\": \"knew\"")))
        .contains("'knew' is not 'knows'");
  }

  @Test
  void keysStandInTheOrderOfTheRecords() {
    assertThat(JSON.text(Dossiers.empty()))
        .isEqualTo(
            """
            {
              "schema": "urn:sayso:dossier:1",
              "made": {
                "version": "9.9.9",
                "settings": "abc"
              },
              "reports": [],
              "stories": [],
              "rejects": []
            }
            """);
  }

  @Test
  void offsetsCountCodePoints() {
    assertThat(report().path("headline").toString())
        .isEqualTo("{\"start\":0,\"end\":15,\"exact\":\"Ferry 😀 aground\"}");
  }

  @Test
  void aNamedSourceHasTheFiguresIdAndName() {
    var source = source(0, 1);
    assertThat(source.path("kind").asText()).isEqualTo("named");
    assertThat(source.path("entity").asText()).isEqualTo("f1");
    assertThat(source.path("name").asText()).isEqualTo("the Harbour Board");
    assertThat(source.has("candidates")).isFalse();
  }

  @Test
  void anEntityWithoutAFigureHasAnIdOfItsOwn() {
    var source = source(0, 0);
    assertThat(source.path("entity").asText()).isEqualTo("raaaaaaaaaaaa-e2");
    assertThat(source.path("name").asText()).isEqualTo("Cafe\u0301 Gazette");
  }

  @Test
  void anUnnamedSourceSaysWhatIsSaidOfIt() {
    var source = source(1, 0);
    assertThat(source.path("kind").asText()).isEqualTo("unnamed");
    assertThat(source.path("name").isNull()).isTrue();
    var unnamed = source.path("unnamed");
    assertThat(unnamed.path("class").asText()).isEqualTo("sailor");
    assertThat(unnamed.path("count").asText()).isEqualTo("two");
    assertThat(unnamed.at("/reason/exact").asText()).isEqualTo("as they feared for their jobs");
  }

  @Test
  void anUnresolvedSourceHasCandidatesAndNoName() {
    var source = source(2, 0);
    assertThat(source.path("kind").asText()).isEqualTo("named");
    assertThat(source.path("name").isNull()).isTrue();
    assertThat(source.path("entity").isNull()).isTrue();
    assertThat(source.path("candidates").toString()).isEqualTo("[\"f1\",\"raaaaaaaaaaaa-e4\"]");
  }

  @Test
  void theVoiceIsNobody() {
    var source = JSON.wire(Dossiers.everything()).reports().get(1).statements().getFirst().source();
    assertThat(source).isEqualTo(new WireStatement.Source("voice", null, null, null, null, null));
  }

  @Test
  void numbersAreWrittenOutInFull() {
    var quantities = report().path("quantities");
    assertThat(quantities.findValuesAsText("low")).containsExactly("3", "null", "0.9");
    assertThat(quantities.findValuesAsText("high")).containsExactly("null", "4000000", "null");
  }

  @Test
  void oneFigureIsOneEntityOfAReport() {
    var reading = Readings.everything();
    var id = reading.document().id();
    var figure =
        new Figure(
            "f7",
            "Harbour",
            Entity.Kind.GROUP,
            List.of(new Figure.Role(id, "e3"), new Figure.Role(id, "e1")));
    var entities = JSON.wire(told(reading, figure)).reports().getFirst().entities();
    assertThat(entities).hasSize(3);
    assertThat(entities.getFirst().id()).isEqualTo("f7");
    assertThat(entities.getFirst().mentions())
        .extracting(WireSpan::exact)
        .containsExactly("harbour board", "𝔅ergen");
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    var dossier = Dossiers.everything();
    assertThat(JSON.read(JSON.text(dossier))).isEqualTo(JSON.wire(dossier));
  }

  @Test
  void fieldsOfLaterVersionsAreLeftOut() throws IOException {
    var dossier = Dossiers.everything();
    var json = JSON.text(dossier).replace("\"rejects\":", "\"later\": 1,\n  \"rejects\":");
    assertThat(JSON.read(json)).isEqualTo(JSON.wire(dossier));
  }

  @Test
  void streamAndTextHoldTheSameBytes() throws IOException {
    var out = new ByteArrayOutputStream();
    JSON.write(Dossiers.everything(), out);
    var text = JSON.text(Dossiers.everything());
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(text);
    assertThat(new DossierJson().text(Dossiers.everything())).isEqualTo(text);
    assertThat(text).endsWith("}\n").doesNotContain("\r").contains("😀", "\u05E9\u05E8\u05D4");
    assertThat(JSON.read(new ByteArrayInputStream(out.toByteArray())))
        .isEqualTo(JSON.wire(Dossiers.everything()));
  }

  @Test
  void aSpanOutsideTheTextIsAMistake() {
    var text = new Text("Short 😀.");
    assertThatThrownBy(() -> JSON.text(Dossiers.of(mentioning(text, new Span(3, 99)))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> JSON.text(Dossiers.of(mentioning(text, new Span(3, 7)))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aStoryOfAReportThatIsNotThereIsAMistake() {
    var whole = Dossiers.everything();
    var without = new Dossier(whole.made(), List.of(), whole.stories(), List.of());
    assertThatThrownBy(() -> JSON.text(without))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no report");
  }

  @Test
  void aSourceWithoutItsEntityIsAMistake() {
    var whole = Readings.everything();
    var without =
        new Reading(
            whole.document(), List.of(), List.of(), whole.statements(), List.of(), List.of());
    assertThatThrownBy(() -> JSON.text(Dossiers.of(without)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("e2");
  }

  @Property(tries = 300)
  void everySpanHoldsItsWords(
      @ForAll @Size(min = 1, max = 40) int[] characters, @ForAll int first, @ForAll int second) {
    var value = Spans.text(characters);
    int length = value.codePointCount(0, value.length());
    int one = value.offsetByCodePoints(0, Math.floorMod(first, length + 1));
    int two = value.offsetByCodePoints(0, Math.floorMod(second, length + 1));
    var span = new Span(Math.min(one, two), Math.max(one, two));
    var json = JSON.text(Dossiers.of(mentioning(new Text(value), span)));
    assertThat(Contract.breaches(json)).isEmpty();
    assertThat(Contract.parse(json).at("/reports/0/entities/0/mentions/0/exact").asText())
        .isEqualTo(value.substring(span.start(), span.end()));
  }

  private static JsonNode report() {
    return Contract.parse(JSON.text(Dossiers.everything())).at("/reports/0");
  }

  private static JsonNode source(int statement, int link) {
    return report().at("/statements/" + statement + "/chain/" + link + "/source");
  }

  private static Reading mentioning(Text text, Span span) {
    var blocks = Readings.blocks(text, Block.Kind.HEADLINE, Block.Kind.BODY);
    return new Reading(
        Readings.document("c", text, blocks, Days.UNKNOWN),
        List.of(),
        List.of(Readings.entity("e1", "x", span, Entity.Kind.OTHER)),
        List.of(),
        List.of(),
        List.of());
  }

  private static Dossier told(Reading reading, Figure figure) {
    var story = new Story("s1", "x", List.of(reading.document().id()));
    var cast = new Cast(List.of(figure));
    var told = new ToldStory(story, cast, List.of(), List.of(), List.of(), List.of());
    return new Dossier(Dossiers.MADE, List.of(reading), List.of(told), List.of());
  }
}
