package dev.sayso.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sayso.document.Block.Kind;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import dev.sayso.time.Days;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {
  private static final Text TEXT = new Text("Ferry sails\nIt sails.\n");

  @Test
  void blocksMustCoverTheText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document(block(0, 12, Kind.HEADLINE)))
        .withMessageContaining("12 of 22");
    assertThatIllegalArgumentException().isThrownBy(() -> document(block(1, 22, Kind.BODY)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document(block(0, 13, Kind.BODY), block(12, 22, Kind.BODY)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document(block(0, 0, Kind.BODY), block(0, 22, Kind.BODY)));
  }

  @Test
  void theHeadlineIsTrimmed() {
    var document = document(block(0, 12, Kind.HEADLINE), block(12, 22, Kind.BODY));
    assertThat(document.headline().map(TEXT::slice)).contains("Ferry sails");
  }

  @Test
  void creditsAndDebrisAreNotReadable() {
    assertThat(document(block(0, 12, Kind.CREDIT), block(12, 22, Kind.DEBRIS)).readable())
        .isEmpty();
    assertThat(document(block(0, 12, Kind.HEADLINE), block(12, 22, Kind.BODY)).readable())
        .hasSize(2);
  }

  @Test
  void aListThatChangesLaterDoesNotChangeTheDocument() {
    var blocks = new ArrayList<>(List.of(block(0, 22, Kind.BODY)));
    var document = document(blocks.toArray(new Block[0]));
    blocks.clear();
    assertThat(document.blocks()).hasSize(1);
  }

  @Test
  void anIdIsThereForTheSameBytes() {
    assertThat(DocumentId.ofSha256("ab".repeat(32)).value()).isEqualTo("rabababababab");
    assertThatIllegalArgumentException().isThrownBy(() -> new DocumentId("No id"));
  }

  @Test
  void aReceiptNeedsADigest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Receipt("in", "abc", null, List.of()));
  }

  @Test
  void aQuoteSpellsItsWordsOut() {
    var document = document(block(0, 22, Kind.BODY));
    assertThat(Quote.of(document, new Span(0, 5)).exact()).isEqualTo("Ferry");
  }

  private static Document document(Block... blocks) {
    var receipt = new Receipt("in", "0".repeat(64), null, List.of());
    var imprint = new Imprint(null, null, "en", Days.UNKNOWN);
    return new Document(new DocumentId("r0"), receipt, imprint, TEXT, List.of(blocks), List.of());
  }

  private static Block block(int start, int end, Kind kind) {
    return new Block(new Span(start, end), kind, "test");
  }
}
