package dev.sayso.statement;

import dev.sayso.statement.CueVerb.Takes;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code Anna Berg told the council: “We knew.”} and {@code …, adding, “We all did.”} */
final class CueThenQuote implements Rule.OfVerb {
  private static final int REACH = 30;

  @Override
  public String name() {
    return "cue-then-quote";
  }

  @Override
  public Optional<Finding> finding(FrameParse parse, VerbGroup group) {
    int quote = quoteAfter(parse, group);
    if (quote < 0 || !group.takes(Takes.QUOTE)) {
      return Optional.empty();
    }
    return parse
        .subject(group)
        .map(subject -> {
          var opening = new Contents(parse).opening(group);
          var to = opening.addressee() == null ? null : parse.frame().span(opening.addressee());
          var by = parse.attribution(group, subject).told(to);
          return Finding.of(name(), by, quotes(parse, quote), group.stance());
        });
  }

  /** The quotation that the verb opens: no other verb and no clause stands between. */
  private static int quoteAfter(FrameParse parse, VerbGroup group) {
    for (int i = group.to(); i < parse.frame().size() && i < group.to() + REACH; i++) {
      if (parse.at(i).isUtterance()) {
        return i;
      }
      if ((parse.at(i).is("that") && !parse.at(i + 1).isUtterance())
          || Clauses.isFinite(parse.frame(), i)) {
        return -1;
      }
    }
    return -1;
  }

  private static List<Span> quotes(FrameParse parse, int first) {
    var quotes = new ArrayList<Span>();
    for (int i = first; i < parse.frame().size(); i++) {
      if (parse.at(i).isUtterance()) {
        quotes.add(parse.at(i).span());
      } else if (parse.at(i).kind() != Item.Kind.MARK) {
        break;
      }
    }
    return quotes;
  }
}
