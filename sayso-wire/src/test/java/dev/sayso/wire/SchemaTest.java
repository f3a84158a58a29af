package dev.sayso.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.assessment.Difference;
import dev.sayso.assessment.Standing;
import dev.sayso.claim.Match;
import dev.sayso.document.Block;
import dev.sayso.lineage.Derivation;
import dev.sayso.quantity.Quantity;
import dev.sayso.sentence.Entity;
import dev.sayso.statement.Content;
import dev.sayso.statement.Factuality;
import dev.sayso.statement.Stance;
import dev.sayso.time.Days;
import dev.sayso.time.TimeMention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract has a word for every value of the core, and the core a value for every word. */
class SchemaTest {
  private static final String REPORT = "/$defs/report/properties/";
  private static final String STATEMENT = "/$defs/statement/properties/";
  private static final String STORY = "/$defs/story/properties/";

  static Stream<Arguments> enumerations() {
    return Stream.of(
        row(Block.Kind.values(), REPORT + "blocks/items/allOf/1/properties/kind"),
        row(Entity.Kind.values(), REPORT + "entities/items/properties/kind"),
        row(Quantity.Bound.values(), REPORT + "quantities/items/allOf/1/properties/bound"),
        row(Days.Basis.values(), "/$defs/days/properties/basis"),
        row(Content.Quotation.values(), STATEMENT + "content/properties/quotation"),
        row(Stance.values(), STATEMENT + "stance"),
        row(Factuality.Polarity.values(), STATEMENT + "factuality/properties/polarity"),
        row(Factuality.Certainty.values(), STATEMENT + "factuality/properties/certainty"),
        row(Factuality.Likelihood.values(), STATEMENT + "factuality/properties/icd203"),
        row(Factuality.Whose.values(), STATEMENT + "factuality/properties/whose"),
        row(Stance.values(), STORY + "claims/items/properties/evidence/items/properties/stance"),
        row(
            new Match[] {Match.SAME, Match.PERHAPS},
            STORY + "claims/items/properties/evidence/items/properties/match"),
        row(Standing.values(), STORY + "claims/items/properties/standing"),
        row(Difference.Kind.values(), STORY + "differences/items/properties/kind"),
        row(Difference.Verdict.values(), STORY + "differences/items/properties/verdict"),
        row(Derivation.Kind.values(), STORY + "lineage/items/properties/kind"));
  }

  private static Arguments row(Enum<?>[] values, String path) {
    return Arguments.of(List.of(values), path);
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  void everyValueHasItsWord(List<Enum<?>> values, String path) {
    assertThat(words(path))
        .containsExactlyInAnyOrderElementsOf(values.stream().map(Words::of).toList());
  }

  @Test
  void timesKeepTheirTimexTypes() {
    assertThat(words(REPORT + "times/items/allOf/1/properties/type"))
        .containsExactlyElementsOf(
            Arrays.stream(TimeMention.Type.values()).map(Enum::name).toList());
  }

  private static List<String> words(String path) {
    var words = new ArrayList<String>();
    JsonNode allowed = Contract.schema().at(path).path("enum");
    allowed.forEach(word -> {
      if (!word.isNull()) {
        words.add(word.asText());
      }
    });
    return words;
  }
}
