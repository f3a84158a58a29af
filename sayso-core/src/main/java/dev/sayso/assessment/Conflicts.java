package dev.sayso.assessment;

import dev.sayso.claim.Claim;
import dev.sayso.document.DocumentId;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which claims stand in a conflict of numbers or times. */
final class Conflicts {
  private final Map<DocumentId, List<Span>> passages = new HashMap<>();
  private final Set<String> claims = new HashSet<>();

  Conflicts(List<Difference> differences) {
    for (var difference : differences) {
      if (isFactual(difference)) {
        for (var item : difference.items()) {
          var quote = item.quote();
          passages.computeIfAbsent(quote.document(), _ -> new ArrayList<>()).add(quote.span());
        }
        if (difference.claim() != null) {
          claims.add(difference.claim());
        }
      }
    }
  }

  /** Whether a passage in conflict stands in the claim's words, or the conflict names the claim. */
  boolean touch(Claim claim) {
    var words = claim.wording();
    return claims.contains(claim.id())
        || passages.getOrDefault(words.document(), List.of()).stream()
            .anyMatch(words.span()::contains);
  }

  /** A conflict over the thing itself; over words, hedges and headlines nobody contests it. */
  private static boolean isFactual(Difference difference) {
    return difference.verdict() == Difference.Verdict.CONFLICT
        && switch (difference.kind()) {
          case NUMBER, DATE -> true;
          case WORDING, HEDGE, HEADLINE, ATTRIBUTION -> false;
        };
  }
}
