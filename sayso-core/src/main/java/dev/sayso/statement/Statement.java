package dev.sayso.statement;

import dev.sayso.time.Days;
import java.util.List;

/**
 * One thing that is said, with everyone on whose word it stands.
 *
 * @param id its name, the same whenever the same bytes are read
 * @param chain on whose word, outermost first; never empty
 * @param content what is said
 * @param stance what the innermost source does with it
 * @param factuality how surely
 * @param said the days in which it was said
 */
public record Statement(
    String id, List<Link> chain, Content content, Stance stance, Factuality factuality, Days said) {
  public Statement {
    chain = List.copyOf(chain);
    if (chain.isEmpty()) {
      throw new IllegalArgumentException("statement " + id + " stands on nobody's word");
    }
  }

  /** Who says it: the innermost source. */
  public Source source() {
    return chain.getLast().source();
  }

  /** Whether the report says it in its own voice. */
  public boolean isOwn() {
    return source() instanceof Source.Voice;
  }
}
