package dev.sayso.lab.gold;

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

/** Measures whole stories: {@code lab gold --data FOLDER}. */
@Command(name = "gold", description = "Reads reports/* and compares with gold.json.")
public final class GoldLab implements Callable<Integer> {
  @Mixin private final LabOptions options = new LabOptions();

  @Option(names = "--misses", description = "List what was missed.")
  private boolean misses;

  @Override
  public Integer call() throws IOException {
    var sheet = options.data().resolve("gold.json");
    var reports = options.data().resolve("reports");
    if (!Files.isRegularFile(sheet) || !Files.isDirectory(reports)) {
      throw new NoDataException("no reports/ and gold.json in " + options.data());
    }
    var gold = GoldSheet.read(Files.readString(sheet));
    var tallies = GoldScore.tallies(gold, options.program().dossier(reports));
    return options.show(outcome(tallies), misses);
  }

  private static Measured outcome(List<Tally> tallies) {
    var scores = new LinkedHashMap<String, BigDecimal>();
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("", "%", "hits / all"));
    for (var tally : tallies) {
      scores.put(tally.key(), Measured.rounded(tally.percent()));
      rows.add(
          List.of(
              tally.key(), String.format(Locale.ROOT, "%.1f", tally.percent()), tally.detail()));
    }
    var details = tallies.stream().flatMap(tally -> tally.misses().stream()).toList();
    return new Measured(scores, new Table(rows).lines(), details);
  }
}
