package dev.sayso.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TokenizerTest {
  private static final Duration LIMIT = Duration.ofSeconds(3);
  private static final Tokenizer TOKENIZER = new Tokenizer();

  @Test
  void wordsKeepInnerHyphensAndApostrophes() {
    assertThat(cut("The fire-fighter O’Neill didn't go."))
        .isEqualTo("The|fire-fighter|O’Neill|didn't|go|.");
  }

  @Test
  void aPossessiveIsATokenOfItsOwn() {
    assertThat(cut("Berg's plan, LUND’S bridge, it’s"))
        .isEqualTo("Berg|'s|plan|,|LUND|’S|bridge|,|it|’s");
  }

  @Test
  void theApostropheOfAPluralIsAMark() {
    assertThat(cut("the drivers’ union")).isEqualTo("the|drivers|’|union");
  }

  @Test
  void numbersKeepInnerSeparators() {
    assertThat(cut("at 3:40, 4,000 men, 7.5% or 3.40am, $30,000."))
        .isEqualTo("at|3:40|,|4,000|men|,|7.5|%|or|3.40|am|,|$|30,000|.");
  }

  @Test
  void abbreviationsKeepTheirFullStop() {
    assertThat(cut("Mr. J. B. Holt of the U.S. left at 9 a.m. today, i.e. early."))
        .isEqualTo("Mr.|J.|B.|Holt|of|the|U.S.|left|at|9|a.m.|today|,|i.e.|early|.");
  }

  @Test
  void someAbbreviationsDoSoOnlyBeforeANumber() {
    assertThat(cut("No. 5 said no. Not I.")).isEqualTo("No.|5|said|no|.|Not|I|.");
  }

  @Test
  void anEllipsisIsOneMark() {
    assertThat(cut("Well... yes… so")).isEqualTo("Well|...|yes|…|so");
  }

  @Test
  void anEmojiIsOneMarkAndAccentsBelongToTheirLetter() {
    assertThat(cut("Rene\u0301 😀👍🏽 cafe\u0301s\r\nA\u030A"))
        .isEqualTo("Rene\u0301|😀|👍|🏽|cafe\u0301s|A\u030A");
  }

  @Test
  void invisibleMarksBelongToNoToken() {
    assertThat(cut("\u202Aone\u202C \u200Btwo\u200B \uFEFFthree")).isEqualTo("one|two|three");
    assertThat(cut("soft\u00ADware")).isEqualTo("soft\u00ADware");
  }

  @Test
  void aSpanIsNotLookedBeyond() {
    var text = new Text("Mr. Berg's U.S. tour");
    assertThat(forms(TOKENIZER.tokens(text, new Span(4, 9)))).isEqualTo("Berg|'");
    assertThat(forms(TOKENIZER.tokens(text, new Span(0, 2)))).isEqualTo("Mr");
    assertThat(TOKENIZER.tokens(text, Span.empty(3))).isEmpty();
  }

  @Property
  void tokensComeInOrderAndLeaveOutOnlyWhatIsInvisible(@ForAll("texts") String value) {
    var text = new Text(value);
    var uncovered = new StringBuilder();
    int at = 0;
    for (var token : TOKENIZER.tokens(text, text.whole())) {
      assertThat(token.span().start()).isGreaterThanOrEqualTo(at);
      assertThat(text.slice(token.span())).isEqualTo(token.form());
      uncovered.append(value, at, token.span().start());
      at = token.span().end();
    }
    uncovered.append(value.substring(at));
    assertThat(uncovered.codePoints()).noneMatch(Character::isLetterOrDigit);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", "B", "Mr.", ".", "..", "'", "’s", "s", "-", " ", "\r\n", "3", ",", ":", "😀",
            "\u0301", "\u200D", "\u202E", "é", "“", "&", "\u0000", "٣", "中")
        .list()
        .ofMaxSize(30)
        .map(pieces -> String.join("", pieces));
  }

  @Test
  @Timeout(60)
  void pathologicalTextEndsInTime() {
    for (var piece : List.of("“", "'", ".", "a.", "-a", "a\u200D", "\u0301", "😀", "1,", "Mr. ")) {
      var text = new Text(piece.repeat(100_000));
      assertThat(CpuTime.of(() -> TOKENIZER.tokens(text, text.whole()))).isLessThan(LIMIT);
    }
  }

  private static String cut(String value) {
    var text = new Text(value);
    return forms(TOKENIZER.tokens(text, text.whole()));
  }

  private static String forms(List<Token> tokens) {
    return tokens.stream().map(Token::form).collect(Collectors.joining("|"));
  }
}
