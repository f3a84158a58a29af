package dev.sayso.lab.speakers;

import dev.sayso.lab.bench.LabOptions;
import dev.sayso.lab.bench.Measured;
import dev.sayso.lab.bench.NoDataException;
import dev.sayso.lab.bench.Table;
import dev.sayso.wire.WireReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Measures who speaks direct quotations: {@code lab speakers --data sayso-lab/sets/speakers/score}.
 */
@Command(name = "speakers", description = "Finds who speaks the direct quotations of reports.")
public final class SpeakersLab implements Callable<Integer> {
  private static final double PERCENT = 100;

  @Mixin private final LabOptions options = new LabOptions();

  @Option(names = "--misses", description = "List the quotations with a wrong speaker or none.")
  private boolean misses;

  @Override
  public Integer call() throws IOException {
    var sheet = options.data().resolve("speakers.tsv");
    if (!Files.isRegularFile(sheet)) {
      throw new NoDataException("no speakers.tsv in " + options.data());
    }
    var quotes = SpokenQuote.in(Files.readAllLines(sheet));
    var program = options.program();
    var progress = options.progress();
    var reports = new HashMap<String, WireReport>();
    var score = new SpeakerScore();
    for (var quote : quotes) {
      var report = reports.get(quote.report());
      if (report == null) {
        var file = options.data().resolve("reports").resolve(quote.report() + ".txt");
        report = program.report(file);
        reports.put(quote.report(), report);
      }
      score.add(quote, report);
      progress.step(quotes.size());
    }
    return options.show(outcome(score), misses);
  }

  private static Measured outcome(SpeakerScore score) {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("the speaker stands there as", "unknown %", "wrong %", "quotes"));
    score.forms().forEach(form -> rows.add(row(form, score.of(form))));
    rows.add(row("all", score.all()));
    var scores = new LinkedHashMap<String, BigDecimal>();
    scores.put("unknown", Measured.rounded(PERCENT * score.all().unknown()));
    scores.put("wrong", Measured.rounded(PERCENT * score.all().wrong()));
    return new Measured(scores, new Table(rows).lines(), score.misses());
  }

  private static List<String> row(String form, SpeakerScore.Share share) {
    return List.of(
        form, percent(share.unknown()), percent(share.wrong()), String.valueOf(share.all()));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", PERCENT * share);
  }
}
