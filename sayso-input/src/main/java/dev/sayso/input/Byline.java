package dev.sayso.input;

import dev.sayso.document.Block;
import dev.sayso.document.Block.Kind;
import dev.sayso.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the writer's name from the byline of a report. */
final class Byline {
  private static final Set<String> RULES = Set.of("credit/byline", "credit/name");
  private static final String BY = "by ";

  private Byline() {}

  static Optional<String> in(Text text, List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.kind() == Kind.CREDIT && RULES.contains(block.why()))
        .map(block -> text.slice(text.trim(block.span())))
        .map(words ->
            words.regionMatches(true, 0, BY, 0, BY.length()) ? words.substring(BY.length()) : words)
        .findFirst();
  }
}
