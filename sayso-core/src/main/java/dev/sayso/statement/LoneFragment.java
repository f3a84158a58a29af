package dev.sayso.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** {@code Inspectors passed the bridge “with remarks”.} The words are most likely the subject's. */
final class LoneFragment implements Rule {
  @Override
  public String name() {
    return "quoted-words-of-subject";
  }

  @Override
  public List<Finding> findings(FrameParse parse) {
    var findings = new ArrayList<Finding>();
    for (int i = 1; i < parse.frame().size(); i++) {
      if (parse.at(i).isFragment() && isSpeech(parse, i)) {
        finding(parse, i).ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** One quoted word is as often a title or the report's own irony. */
  private static boolean isSpeech(FrameParse parse, int at) {
    var words = parse.frame().text().slice(parse.at(at).span());
    int letter = 1;
    while (letter < words.length() && !Character.isLetterOrDigit(words.charAt(letter))) {
      letter++;
    }
    boolean small = letter < words.length() && Character.isLowerCase(words.charAt(letter));
    return small && words.strip().indexOf(' ') > 0;
  }

  private Optional<Finding> finding(FrameParse parse, int fragment) {
    var verb = firstVerb(parse, fragment);
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    return parse
        .phrases()
        .before(verb.getAsInt(), 0)
        .map(subject -> {
          var words = parse.frame().span(subject);
          var by = new Attribution(words, List.of(), "", null, null);
          var content = List.of(parse.at(fragment).span());
          return Finding.of(name(), by, content, Stance.ASSERTS);
        });
  }

  private static OptionalInt firstVerb(FrameParse parse, int fragment) {
    for (int i = 1; i < fragment; i++) {
      if (Clauses.isFinite(parse.frame(), i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
