package dev.sayso.sentence;

import dev.sayso.text.Token;
import dev.sayso.text.WordList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides where a sentence ends. Thread-safe. */
final class SentenceEnd {
  private static final Set<String> FINAL = Set.of(".", "!", "?", "…", "。", "！", "？", "؟", "।");
  private static final Set<String> CRY = Set.of("!", "?", "！", "？", "؟");
  private static final Set<String> CLOSING =
      Set.of("\"", "”", "'", "’", ")", "]", "»", "“", "」", "』", "＂", "}");
  private static final Set<String> OPENING =
      Set.of("\"", "“", "„", "'", "‘", "(", "[", "«", "`", "「", "『", "＂");

  /** Where a sentence is cut if it does not end, in tokens. */
  private static final int LONGEST = 2_000;

  /** How many tokens a speaker's name may have between a quoted question and its verb. */
  private static final int NAME_MAX = 4;

  private final Map<String, String> abbreviations =
      WordList.rows("en/abbreviations.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
  private final Set<String> starters = Set.copyOf(WordList.words("en/sentence-starters.tsv"));
  private final Set<String> speechVerbs = Set.copyOf(WordList.words("en/speech-verbs.tsv"));
  private final Set<String> calendar = Set.copyOf(WordList.words("en/calendar.tsv"));

  /** The index after the last token of the sentence that starts at {@code from}, if it is short. */
  int after(List<Token> tokens, int from) {
    int limit = Math.min(tokens.size(), from + LONGEST);
    int i = from;
    while (i < limit) {
      int last = i;
      boolean end = false;
      if (isFinal(tokens.get(i))) {
        last = withClosing(tokens, i);
        end = endsAt(tokens, i, last);
      } else if (isAbbreviation(tokens.get(i))) {
        last = withClosing(tokens, i);
        end = endsAtAbbreviation(tokens, i, last);
      }
      i = last + 1;
      if (end) {
        return i;
      }
    }
    return limit;
  }

  private static boolean isFinal(Token token) {
    return FINAL.contains(token.form()) || token.form().startsWith("..");
  }

  private static boolean isAbbreviation(Token token) {
    return token.isWord() && token.form().endsWith(".");
  }

  /** The last of the marks that stand directly behind a final mark and belong to its sentence. */
  private static int withClosing(List<Token> tokens, int at) {
    int last = at;
    while (last + 1 < tokens.size()
        && last < at + LONGEST
        && touches(tokens, last)
        && (CLOSING.contains(tokens.get(last + 1).form()) || isFinal(tokens.get(last + 1)))) {
      last++;
    }
    return last;
  }

  private static boolean touches(List<Token> tokens, int at) {
    return tokens.get(at).span().end() == tokens.get(at + 1).span().start();
  }

  /** Whether a sentence ends with the mark at {@code mark} and what closes behind it. */
  private boolean endsAt(List<Token> tokens, int mark, int last) {
    if (last + 1 == tokens.size()) {
      return true;
    }
    var next = tokens.get(last + 1);
    if (touches(tokens, last) && FINAL.contains(tokens.get(mark).form()) && isAscii(tokens, mark)) {
      return false;
    }
    if (!startsSentence(tokens, last + 1)) {
      return false;
    }
    boolean quotedCry = last > mark && CRY.contains(tokens.get(mark).form());
    return !(quotedCry && next.isWord() && speakerFollows(tokens, last + 1));
  }

  /** Marks of scripts that write no spaces end a sentence without one. */
  private static boolean isAscii(List<Token> tokens, int mark) {
    char c = tokens.get(mark).form().charAt(0);
    return c < 0x80 || c == '…';
  }

  /** Whether a sentence may start here: not with a small letter, nor with a closing mark. */
  private static boolean startsSentence(List<Token> tokens, int at) {
    int i = at;
    while (i < tokens.size() && i < at + 3 && OPENING.contains(tokens.get(i).form())) {
      i++;
    }
    if (i == tokens.size()) {
      return false;
    }
    var token = tokens.get(i);
    return switch (token.kind()) {
      case WORD -> !Character.isLowerCase(token.form().codePointAt(0));
      case NUMBER -> true;
      case MARK -> ",;:)]".indexOf(token.form().charAt(0)) < 0;
    };
  }

  /** "Is it safe?" Anna Berg asked: a name, then a verb of speech. */
  private boolean speakerFollows(List<Token> tokens, int at) {
    for (int i = at; i < tokens.size() && i <= at + NAME_MAX; i++) {
      var token = tokens.get(i);
      if (i > at && speechVerbs.contains(token.lower())) {
        return true;
      }
      if (!token.isWord() || !token.isCapitalised()) {
        return false;
      }
    }
    return false;
  }

  private boolean endsAtAbbreviation(List<Token> tokens, int at, int last) {
    if (last + 1 == tokens.size()) {
      return true;
    }
    if (touches(tokens, last) || !startsSentence(tokens, last + 1)) {
      return false;
    }
    var next = tokens.get(last + 1);
    boolean quote = OPENING.contains(next.form());
    boolean starter = quote || (next.isCapitalised() && starters.contains(next.lower()));
    return switch (kind(tokens.get(at))) {
      case "title", "number" -> false;
      case "clock" -> starter || (next.isWord() && !calendar.contains(next.lower()));
      default -> starter;
    };
  }

  private String kind(Token token) {
    return abbreviations.getOrDefault(token.form(), "other");
  }
}
