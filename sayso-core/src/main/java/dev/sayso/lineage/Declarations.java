package dev.sayso.lineage;

import dev.sayso.document.Block;
import dev.sayso.document.Quote;
import dev.sayso.statement.Reading;
import dev.sayso.text.Span;
import dev.sayso.text.Token;
import dev.sayso.text.Tokenizer;
import dev.sayso.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds where a report says that it takes from another outlet. Thread-safe. */
final class Declarations {
  private static final Set<String> BEFORE = words("before");
  private static final Set<String> AFTER = words("after");

  /** A dateline stands in the first words of a body: "CALLIS (Harbour Press) -". */
  private static final int LONGEST_DATELINE = 16;

  /**
   * How many words may stand between a name and the word that tells: "the Herald newspaper said".
   */
  private static final int REACH = 2;

  private final Tokenizer tokenizer = new Tokenizer();
  private final OutletNames names;

  Declarations(OutletNames names) {
    this.names = names;
  }

  /** For each outlet that a report says it takes from, by key, the words that say so. */
  Map<String, List<Quote>> of(Reading reading) {
    var found = new TreeMap<String, List<Quote>>();
    var document = reading.document();
    for (var sentence : reading.sentences()) {
      var isStart = isFirstOfBody(reading, sentence.block());
      for (var hit : names.hits(sentence.tokens())) {
        if (isTaking(sentence.tokens(), hit) || (isStart && isDateline(sentence.tokens(), hit))) {
          add(found, hit, Quote.of(document, around(sentence.tokens(), hit)));
        }
      }
    }
    for (var block : document.blocks()) {
      if (block.kind() == Block.Kind.CREDIT) {
        var span = document.text().trim(block.span());
        for (var hit : names.hits(tokenizer.tokens(document.text(), span))) {
          add(found, hit, Quote.of(document, span));
        }
      }
    }
    return found;
  }

  private static void add(Map<String, List<Quote>> found, OutletNames.Hit hit, Quote quote) {
    found.computeIfAbsent(hit.outlet(), key -> new ArrayList<>()).add(quote);
  }

  private static boolean isFirstOfBody(Reading reading, int block) {
    var blocks = reading.document().blocks();
    return block < blocks.size()
        && blocks.get(block).kind() == Block.Kind.BODY
        && blocks.subList(0, block).stream().noneMatch(b -> b.kind() == Block.Kind.BODY);
  }

  private static boolean isTaking(List<Token> tokens, OutletNames.Hit hit) {
    for (int i = hit.first() - 1; i >= Math.max(0, hit.first() - REACH); i--) {
      if (BEFORE.contains(tokens.get(i).lower())) {
        return true;
      }
      if (!tokens.get(i).is("the")) {
        break;
      }
    }
    int last = Math.min(tokens.size() - 1, hit.end() + REACH);
    for (int i = hit.end(); i <= last && tokens.get(i).isWord(); i++) {
      if (AFTER.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDateline(List<Token> tokens, OutletNames.Hit hit) {
    return hit.end() <= LONGEST_DATELINE
        && hit.first() > 0
        && hit.end() < tokens.size()
        && tokens.get(hit.first() - 1).is("(")
        && tokens.get(hit.end()).is(")");
  }

  private static Span around(List<Token> tokens, OutletNames.Hit hit) {
    int first = Math.max(0, hit.first() - REACH);
    int last = Math.min(tokens.size() - 1, hit.end());
    return tokens.get(first).span().cover(tokens.get(last).span());
  }

  private static Set<String> words(String side) {
    return WordList.rows("en/taking.tsv").stream()
        .filter(row -> row.get(1).equals(side))
        .map(List::getFirst)
        .collect(Collectors.toUnmodifiableSet());
  }
}
