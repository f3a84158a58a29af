package dev.sayso.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TextEncoderTest {
  private static final TextEncoder ENCODER = new TextEncoder(Vocabulary.shipped());

  @Test
  void wordsEndAtSpacesAndMarks() {
    assertThat(words("The mayor's aide said, “No.”"))
        .isEqualTo("The|mayor|'|s|aide|said|,|“|No|.|”");
  }

  @Test
  void wordsKeepTheirPlaceAroundWideCharacters() {
    assertThat(words("😀 Zoë said\u00a0so")).isEqualTo("😀|Zoë|said|so");
  }

  @Test
  void aLongWordHasSeveralPieces() {
    var encoded = encode("unfathomableness");
    assertThat(encoded.words()).hasSize(1);
    assertThat(encoded.words().getFirst().pieces()).isGreaterThan(1);
  }

  @Test
  void accentsAndCapitalsDoNotChangeThePieces() {
    assertThat(encode("RÉSUMÉ").piece(0)).isEqualTo(encode("resume").piece(0));
  }

  @Test
  void capitalsAndQuotationMarksAreSeen() {
    var encoded = encode("She said “yes” LOUDLY");
    assertThat(encoded.look(1)).isZero();
    assertThat(encoded.look(encoded.words().get(3).firstPiece())).isEqualTo(4);
    assertThat(encoded.look(encoded.words().get(5).firstPiece())).isEqualTo(2);
  }

  @Test
  void theFirstWordOfAParagraphIsMarked() {
    var text = new Text("One\nTwo");
    var encoded = ENCODER.encode(text, List.of(new Span(0, 3), new Span(4, 7)));
    assertThat(encoded.words()).allMatch(Word::opens);
  }

  @Test
  void twoApostrophesAreOneMark() {
    assertThat(words("He said ''no'' twice")).isEqualTo("He|said|''|no|''|twice");
  }

  @Property
  void wordsStandInOrderAndInsideTheText(@ForAll String any) {
    var value =
        any.codePoints()
            .filter(c -> c < 0xD800 || c > 0xDFFF)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    int end = 0;
    for (var word : encode(value).words()) {
      assertThat(word.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(word.span().isEmpty()).isFalse();
      end = word.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(value.length());
  }

  @Test
  @Timeout(10)
  void aMillionCharactersWithoutABlankAreOneUnknownWord() {
    var encoded = encode("a".repeat(1_000_000));
    assertThat(encoded.words()).hasSize(1);
    assertThat(encoded.piece(0)).isEqualTo(Vocabulary.shipped().unknown);
  }

  @Test
  @Timeout(10)
  void nothingButQuotationMarksIsRead() {
    assertThat(encode("“\"”".repeat(100_000)).words()).hasSize(300_000);
  }

  private static EncodedText encode(String value) {
    return ENCODER.encode(new Text(value), List.of(new Span(0, value.length())));
  }

  private static String words(String value) {
    var text = new Text(value);
    return encode(value).words().stream()
        .map(word -> text.slice(word.span()))
        .collect(Collectors.joining("|"));
  }
}
