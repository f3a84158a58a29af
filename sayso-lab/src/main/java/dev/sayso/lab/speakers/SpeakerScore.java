package dev.sayso.lab.speakers;

import dev.sayso.lab.bench.NoDataException;
import dev.sayso.lab.bench.Ratio;
import dev.sayso.lab.speakers.SpokenQuote.Speaker;
import dev.sayso.wire.WireReport;
import dev.sayso.wire.WireStatement;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts quotations with the right speaker, with a wrong one, and with none. An unnamed source is
 * right if it stands with the same words; of one of two people, saying that it is unclear is right.
 * Not thread-safe.
 */
final class SpeakerScore {
  private final Map<String, Count> byForm = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  /** How a quotation was read. */
  private enum Answer {
    RIGHT,
    WRONG,
    UNKNOWN
  }

  private static final class Count {
    private int all;
    private int wrong;
    private int unknown;
  }

  /**
   * How quotations were read.
   *
   * @param all how many there are
   * @param wrong the share given to somebody else: 0 to 1
   * @param unknown the share given to nobody: 0 to 1
   */
  record Share(int all, double wrong, double unknown) {}

  /** Looks up who is said to speak a quotation of a report. */
  void add(SpokenQuote quote, WireReport report) throws NoDataException {
    int at = report.text().indexOf(quote.words());
    if (at < 0) {
      throw new NoDataException("not in " + quote.report() + ": " + quote.words());
    }
    var said = statement(report, report.text().codePointCount(0, at));
    var answer =
        said.map(one -> answer(quote.speaker(), one.source(), report)).orElse(Answer.UNKNOWN);
    var count = byForm.computeIfAbsent(quote.form(), _ -> new Count());
    count.all++;
    count.wrong += answer == Answer.WRONG ? 1 : 0;
    count.unknown += answer == Answer.UNKNOWN ? 1 : 0;
    if (answer != Answer.RIGHT) {
      misses.add(
          "%s  %-7s %-8s “%s …” %s, not %s"
              .formatted(
                  quote.report(),
                  answer.name().toLowerCase(Locale.ROOT),
                  quote.form(),
                  quote.words(),
                  said.map(one -> shown(one.source())).orElse("nobody"),
                  quote.speaker()));
    }
  }

  /** The forms that there are, in order of the alphabet. */
  List<String> forms() {
    return List.copyOf(byForm.keySet());
  }

  Share of(String form) {
    return share(List.of(byForm.getOrDefault(form, new Count())));
  }

  Share all() {
    return share(List.copyOf(byForm.values()));
  }

  List<String> misses() {
    return List.copyOf(misses);
  }

  private static Share share(List<Count> counts) {
    int all = counts.stream().mapToInt(count -> count.all).sum();
    int wrong = counts.stream().mapToInt(count -> count.wrong).sum();
    int unknown = counts.stream().mapToInt(count -> count.unknown).sum();
    return new Share(all, Ratio.of(wrong, all), Ratio.of(unknown, all));
  }

  /** The attribution whose content holds a place; of several, that with the shortest content. */
  private static Optional<WireStatement> statement(WireReport report, int at) {
    return report.statements().stream()
        .filter(said -> !said.source().kind().equals("voice"))
        .filter(
            said -> said.content().spans().stream().anyMatch(s -> s.start() <= at && at < s.end()))
        .min(
            Comparator.comparing((WireStatement said) -> !startsAt(said, at))
                .thenComparingInt(SpeakerScore::length));
  }

  /** Whether a part begins with the quotation, its mark included or not. */
  private static boolean startsAt(WireStatement said, int at) {
    return said.content().spans().stream().anyMatch(s -> s.start() == at || s.start() == at - 1);
  }

  private static int length(WireStatement said) {
    return said.content().spans().stream().mapToInt(span -> span.end() - span.start()).sum();
  }

  private static Answer answer(Speaker speaker, WireStatement.Source found, WireReport report) {
    return switch (speaker) {
      case Speaker.Unnamed unnamed -> answer(unnamed, found);
      case Speaker.Unclear unclear -> answer(unclear, found, report);
      case Speaker.Named named ->
          found.entity() == null
              ? Answer.UNKNOWN
              : isCalled(named.name(), found.entity(), report) ? Answer.RIGHT : Answer.WRONG;
    };
  }

  private static Answer answer(Speaker.Unnamed unnamed, WireStatement.Source found) {
    if (found.name() != null) {
      return Answer.WRONG;
    }
    var span = found.span();
    boolean same =
        found.kind().equals("unnamed")
            && span != null
            && (plain(unnamed.words()).contains(plain(span.exact()))
                || plain(span.exact()).contains(plain(unnamed.words())));
    return same ? Answer.RIGHT : Answer.UNKNOWN;
  }

  private static Answer answer(
      Speaker.Unclear unclear, WireStatement.Source found, WireReport report) {
    if (found.name() != null) {
      return Answer.WRONG;
    }
    var candidates = found.candidates() == null ? List.<String>of() : found.candidates();
    boolean both =
        unclear.names().stream()
            .allMatch(name -> candidates.stream().anyMatch(id -> isCalled(name, id, report)));
    return both ? Answer.RIGHT : Answer.UNKNOWN;
  }

  /** Whether an entity has this name in the report, by one spelling or another. */
  private static boolean isCalled(String name, String entity, WireReport report) {
    return report.entities().stream()
        .filter(one -> one.id().equals(entity))
        .anyMatch(one ->
            isSame(name, one.name())
                || one.mentions().stream()
                    .anyMatch(mention -> plain(mention.exact()).equals(plain(name))));
  }

  /** Whether two names are one, titles before them left out: "Judge Ada Lund" and "Ada Lund". */
  private static boolean isSame(String gold, String found) {
    var wished = plain(gold);
    var given = plain(found);
    return wished.equals(given)
        || (given.contains(" ") && wished.endsWith(" " + given))
        || (wished.contains(" ") && given.endsWith(" " + wished));
  }

  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(the|an?) ", "")
        .strip();
  }

  private static String shown(WireStatement.Source source) {
    @Nullable String words = source.span() == null ? null : source.span().exact();
    return source.name() == null ? "“" + words + "”" : source.name();
  }
}
