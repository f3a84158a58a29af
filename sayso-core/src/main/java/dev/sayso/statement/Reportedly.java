package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code The mayor reportedly left on Monday.} Somebody says so, but the report hides who. */
final class Reportedly implements Rule {
  private static final Set<String> WORDS =
      Set.of("reportedly", "allegedly", "purportedly", "supposedly");

  @Override
  public String name() {
    return "reportedly";
  }

  @Override
  public List<Finding> findings(FrameParse parse) {
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < parse.frame().size(); i++) {
      if (WORDS.contains(parse.at(i).lower())) {
        var contents = new Contents(parse);
        var words = new ArrayList<Span>(contents.words(contents.clauseStart(i), i));
        words.addAll(contents.words(i + 1, contents.end(i + 1)));
        if (!words.isEmpty()) {
          var by = new Attribution(null, parse.span(i, i + 1), parse.at(i).lower());
          findings.add(Finding.of(name(), by, words, Stance.ASSERTS));
        }
      }
    }
    return findings;
  }
}
