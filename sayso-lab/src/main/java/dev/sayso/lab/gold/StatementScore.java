package dev.sayso.lab.gold;

import dev.sayso.lab.gold.Findings.Found;
import dev.sayso.wire.WireStatement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Scores who says what.
 *
 * <ul>
 *   <li>{@code statements}: of all gold statements, those hit. A gold statement is hit by a found
 *       one of the same report whose content covers at least 80 % of the gold words, is not longer
 *       than their paragraph (its parts summed), and whose last source's name or span matches the
 *       gold source. What is nobody's word (<i>own</i>) is hit if every found statement that covers
 *       it, and at least one does, is the report's own or the outlet's.
 *   <li>{@code sources}: of the gold statements whose content any found statement covers, those
 *       hit.
 *   <li>{@code kinds}: of the hits, those of the gold kind; <i>mixed</i> for <i>direct</i> or
 *       <i>indirect</i> and the reverse is half a hit. This and the following look at the found
 *       statement that fits the gold words best.
 *   <li>{@code polarity}: of all gold denials and of the other hits, those right. A denial is found
 *       as one if the stance is <i>denies</i> or the polarity <i>negative</i>. Where the gold has
 *       no denial, only the stance <i>denies</i> is wrong: "nobody was hurt" is negative, and no
 *       denial.
 *   <li>{@code certainty}: of all gold statements with a band, those hit with that ICD 203 band.
 *   <li>{@code anon}: of all gold statements with an unnamed source, those hit and marked so.
 *   <li>{@code chains}: of all gold statements with a chain, those hit where each name of it is in
 *       the name or span of a source before the last.
 *   <li>{@code own}: of all gold statements that are nobody's word, those hit.
 * </ul>
 */
final class StatementScore {
  private static final double HALF = 0.5;

  private final Findings findings;
  private final Tally.Count statements = new Tally.Count("statements");
  private final Tally.Count sources = new Tally.Count("sources");
  private final Tally.Count kinds = new Tally.Count("kinds");
  private final Tally.Count polarity = new Tally.Count("polarity");
  private final Tally.Count certainty = new Tally.Count("certainty");
  private final Tally.Count anon = new Tally.Count("anon");
  private final Tally.Count chains = new Tally.Count("chains");
  private final Tally.Count own = new Tally.Count("own");

  private StatementScore(Findings findings) {
    this.findings = findings;
  }

  /** The tallies of all kinds that have to do with single statements. */
  static List<Tally> tallies(GoldSheet gold, Findings findings) {
    var score = new StatementScore(findings);
    gold.statements().forEach(score::count);
    return Stream.of(
            score.statements,
            score.sources,
            score.kinds,
            score.polarity,
            score.certainty,
            score.anon,
            score.chains,
            score.own)
        .map(Tally.Count::tally)
        .toList();
  }

  private void count(GoldSheet.Statement gold) {
    var covering = findings.covering(gold.doc(), gold.content());
    var hit = hit(gold, covering);
    var found = described(covering);
    record(statements, gold, hit.isPresent(), found);
    if (!covering.isEmpty()) {
      record(sources, gold, hit.isPresent(), "wanted " + gold.source() + ", found " + found);
    }
    hit.ifPresent(statement -> countKind(gold, statement));
    countFlags(gold, hit, found);
  }

  private void countFlags(GoldSheet.Statement gold, Optional<WireStatement> hit, String found) {
    boolean denies = "denies".equals(gold.polarity());
    if (denies || hit.isPresent()) {
      record(polarity, gold, hit.filter(said -> isRight(said, denies)).isPresent(), found);
    }
    var band = gold.certainty();
    if (band != null) {
      var right = hit.filter(said -> icd203(band).equals(said.factuality().icd203()));
      record(certainty, gold, right.isPresent(), found);
    }
    if (gold.anon()) {
      var right = hit.filter(said -> said.source().kind().equals("unnamed"));
      record(anon, gold, right.isPresent(), found);
    }
    var chain = gold.chain();
    if (chain != null) {
      var right = hit.filter(said -> chain.stream().allMatch(name -> isPassedOnBy(said, name)));
      record(chains, gold, right.isPresent(), "wanted " + chain + ", found " + found);
    }
    if (gold.own()) {
      record(own, gold, hit.isPresent(), found);
    }
  }

  private static void record(
      Tally.Count count, GoldSheet.Statement gold, boolean right, String found) {
    if (right) {
      count.hit();
    } else {
      count.miss(gold.doc(), gold.content(), found);
    }
  }

  private void countKind(GoldSheet.Statement gold, WireStatement hit) {
    var kind = hit.content().quotation();
    if (kind.equals(gold.kind())) {
      kinds.hit();
    } else if (isHalfRight(kind, gold.kind())) {
      kinds.add(HALF, 1);
      kinds.note(gold.doc(), gold.content(), kind + ", half right for " + gold.kind());
    } else {
      kinds.miss(gold.doc(), gold.content(), kind + " for " + gold.kind());
    }
  }

  private static boolean isHalfRight(String found, String gold) {
    var quoted = List.of("direct", "indirect");
    return (found.equals("mixed") && quoted.contains(gold))
        || (gold.equals("mixed") && quoted.contains(found));
  }

  private static boolean isRight(WireStatement said, boolean denial) {
    boolean denies = said.stance().equals("denies");
    return denial ? denies || said.factuality().polarity().equals("negative") : !denies;
  }

  /** The bands of the answer sheet in the words of the contract. */
  private static String icd203(String band) {
    return band.equals("remote") ? "almost-no-chance" : band.replace(' ', '-');
  }

  /** The found statement that hits and fits best; of equals the first. */
  private Optional<WireStatement> hit(GoldSheet.Statement gold, List<Found> covering) {
    if (gold.own() && !covering.stream().allMatch(found -> isOwn(gold.doc(), found.statement()))) {
      return Optional.empty();
    }
    var source = Pattern.compile(gold.source(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return covering.stream()
        .filter(found -> gold.own() || matches(source, found.statement().source()))
        .min(Comparator.comparingDouble((Found found) -> -found.fit()))
        .map(Found::statement);
  }

  private boolean isOwn(String doc, WireStatement statement) {
    var source = statement.source();
    var outlet = findings.page(doc).map(page -> page.report().outlet()).orElse(null);
    return source.kind().equals("voice")
        || (outlet != null && outlet.equalsIgnoreCase(source.name()));
  }

  private static boolean matches(Pattern pattern, WireStatement.Source source) {
    var name = source.name();
    var span = source.span();
    return (name != null && pattern.matcher(name).find())
        || (span != null && pattern.matcher(span.exact()).find());
  }

  private static boolean isPassedOnBy(WireStatement said, String name) {
    var pattern =
        Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return said.chain().subList(0, said.chain().size() - 1).stream()
        .anyMatch(link -> matches(pattern, link.source()));
  }

  private static String described(List<Found> covering) {
    return covering.isEmpty()
        ? "nothing"
        : covering.stream()
            .map(found -> described(found.statement()))
            .distinct()
            .reduce((one, other) -> one + "; " + other)
            .orElseThrow();
  }

  private static String described(WireStatement statement) {
    var chain = statement.chain().stream().map(link -> described(link.source())).toList();
    return "%s %s %s %s %s %s"
        .formatted(
            statement.id(),
            String.join(" > ", chain),
            statement.content().quotation(),
            statement.stance(),
            statement.factuality().polarity(),
            statement.factuality().icd203());
  }

  private static String described(WireStatement.Source source) {
    var span = source.span();
    var words = span == null ? "" : " “" + span.exact() + "”";
    var name = source.name();
    return "[" + (name == null ? source.kind() : name) + words + "]";
  }
}
