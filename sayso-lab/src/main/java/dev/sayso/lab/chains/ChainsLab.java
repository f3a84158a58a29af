package dev.sayso.lab.chains;

import dev.sayso.lab.bench.LabOptions;
import dev.sayso.lab.bench.Measured;
import dev.sayso.lab.bench.NoDataException;
import dev.sayso.lab.bench.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures nested attributions: {@code lab chains --data sayso-lab/sets/chains/score.txt}. */
@Command(name = "chains", description = "Finds on whose word things stand, over several steps.")
public final class ChainsLab implements Callable<Integer> {
  private static final double PERCENT = 100;
  private static final int LONGEST = 4;

  @Mixin private final LabOptions options = new LabOptions();

  @Option(names = "--misses", description = "List what was missed and what was found instead.")
  private boolean misses;

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(options.data())) {
      throw new NoDataException("no file " + options.data());
    }
    var sheet = ChainSheet.of(Files.readAllLines(options.data()));
    var program = options.program();
    var progress = options.progress();
    var score = new ChainScore();
    for (var entry : sheet.entries()) {
      score.add(entry, program.report(entry.text()));
      progress.step(sheet.entries().size());
    }
    return options.show(outcome(score), misses);
  }

  private static Measured outcome(ChainScore score) {
    var scores = new LinkedHashMap<String, BigDecimal>();
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("sources", "exact", "all sources", "precision", "chains"));
    for (int length = 1; length <= LONGEST; length++) {
      rows.add(row(String.valueOf(length), score.of(length)));
    }
    var nested = score.from(2);
    rows.add(row("2 or more", nested));
    scores.put("chains", Measured.rounded(PERCENT * nested.exact()));
    scores.put("sources", Measured.rounded(PERCENT * nested.sources()));
    scores.put("precision", Measured.rounded(PERCENT * nested.precision()));
    scores.put("statements", Measured.rounded(PERCENT * score.from(1).exact()));
    return new Measured(scores, new Table(rows).lines(), score.misses());
  }

  private static List<String> row(String name, ChainScore.Share share) {
    return List.of(
        name,
        percent(share.exact()),
        percent(share.sources()),
        percent(share.precision()),
        String.valueOf(share.gold()));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", PERCENT * share);
  }
}
