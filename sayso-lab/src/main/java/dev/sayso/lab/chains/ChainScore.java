package dev.sayso.lab.chains;

import dev.sayso.lab.bench.Ratio;
import dev.sayso.wire.WireReport;
import dev.sayso.wire.WireSpan;
import dev.sayso.wire.WireStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts chains that are found just as they are written down: every source, in order, and the
 * content, to the letter. A source's apposition behind a comma and its genitive do not count. Not
 * thread-safe.
 */
final class ChainScore {
  private static final String STEP = " > ";
  private static final String SAME = " = ";
  private static final String END = ": ";

  private final Map<Integer, Count> byLength = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  /** Hits among those wished for and those found. */
  private static final class Count {
    private int gold;
    private int hits;
    private int sources;
    private int found;
  }

  /**
   * How well chains of some lengths are found.
   *
   * @param gold how many there are
   * @param exact the share found with all their words
   * @param sources the share found with all their sources, whatever the content's edges
   * @param precision the share of those found that are there, words and all
   */
  record Share(int gold, double exact, double sources, double precision) {}

  /** Compares what should be found in a sentence with what was. */
  void add(ChainSheet.Entry entry, WireReport report) {
    var found = found(report);
    var left = new ArrayList<>(found);
    var sources = found.stream().map(ChainScore::sources).collect(Collectors.toList());
    for (var gold : entry.chains()) {
      var forms = forms(gold);
      var count = count(forms.getFirst());
      count.gold++;
      count.sources += takeOne(sources, forms.stream().map(ChainScore::sources).toList()) ? 1 : 0;
      if (takeOne(left, forms)) {
        count.hits++;
      } else {
        misses.add(entry.line() + "  missed  " + gold);
      }
    }
    found.forEach(chain -> count(chain).found++);
    left.forEach(chain -> misses.add(entry.line() + "  found   " + chain));
  }

  /** "Lund = she: ..." is right as "Lund > she: ..." and as "she: ...". */
  private static List<String> forms(String gold) {
    var both = gold.replace(SAME, STEP);
    return both.equals(gold)
        ? List.of(gold)
        : List.of(both, gold.replaceFirst("(^|" + STEP + ")[^>=]+" + SAME, "$1"));
  }

  private static boolean takeOne(List<String> from, List<String> forms) {
    return forms.stream().anyMatch(from::remove);
  }

  /** The share of chains of at least so many sources. */
  Share from(int length) {
    return share(byLength.keySet().stream().filter(one -> one >= length).toList());
  }

  /** The share of chains of so many sources. */
  Share of(int length) {
    return share(List.of(length));
  }

  /** What was missed and what was found instead, with the line of the sentence. */
  List<String> misses() {
    return List.copyOf(misses);
  }

  private Share share(List<Integer> lengths) {
    var sum = new Count();
    for (int length : lengths) {
      var count = byLength.getOrDefault(length, new Count());
      sum.gold += count.gold;
      sum.hits += count.hits;
      sum.sources += count.sources;
      sum.found += count.found;
    }
    return new Share(
        sum.gold,
        Ratio.of(sum.hits, sum.gold),
        Ratio.of(sum.sources, sum.gold),
        Ratio.of(sum.hits, sum.found));
  }

  private Count count(String chain) {
    return byLength.computeIfAbsent(sources(chain).split(STEP, -1).length, _ -> new Count());
  }

  private static String sources(String chain) {
    return chain.substring(0, chain.indexOf(END));
  }

  private static List<String> found(WireReport report) {
    return report.statements().stream()
        .filter(said -> !said.source().kind().equals("voice"))
        .map(ChainScore::written)
        .toList();
  }

  private static String written(WireStatement said) {
    var sources =
        said.chain().stream()
            .map(WireStatement.Link::source)
            .map(source -> source.span() == null ? "-" : bare(source.span().exact()))
            .collect(Collectors.joining(STEP));
    var content =
        said.content().spans().stream().map(WireSpan::exact).collect(Collectors.joining(" … "));
    return sources + END + content;
  }

  /** A source without its apposition or genitive: "Lund" of "Lund, the harbour master's". */
  private static String bare(String source) {
    int comma = source.indexOf(',');
    return (comma > 0 ? source.substring(0, comma) : source).replaceFirst("['’]s?$", "");
  }
}
