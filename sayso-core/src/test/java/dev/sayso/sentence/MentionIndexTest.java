package dev.sayso.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.document.Document;
import dev.sayso.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionIndexTest {
  private static final String BODY = "Lakeside Steel’s spokesman, Ivo Lund, left. He slept.";

  private final Document document = Reports.body(BODY);
  private final List<Entity> entities =
      new EntityFinder().entities(document, new Segmenter().sentences(document));
  private final MentionIndex index = new MentionIndex(entities);

  @Test
  void mentionsInASpanComeInOrder() {
    assertThat(index.in(document.text().whole()))
        .extracting(hit -> hit.entity().name() + " " + hit.mention().form())
        .containsExactly("Lakeside Steel NAME", "Ivo Lund NAME", "Ivo Lund PRONOUN");
  }

  @Test
  void aMentionThatReachesIntoTheSpanIsInIt() {
    assertThat(index.in(new Span(9, 16))).hasSize(1);
    assertThat(index.in(new Span(16, 20))).isEmpty();
  }

  @Test
  void theHeadOwnsNothing() {
    var head = index.head(document.text(), new Span(0, BODY.indexOf(", left")));
    assertThat(head).map(hit -> hit.entity().name()).contains("Ivo Lund");
  }

  @Test
  void aCharacterStandsInAtMostOneMention() {
    assertThat(index.at(BODY.indexOf("He"))).map(hit -> hit.entity().name()).contains("Ivo Lund");
    assertThat(index.at(BODY.indexOf("slept"))).isEmpty();
  }
}
