package dev.sayso.lab.attribution;

import dev.sayso.lab.bench.LabOptions;
import dev.sayso.lab.bench.Measured;
import dev.sayso.lab.bench.NoDataException;
import dev.sayso.lab.bench.Program;
import dev.sayso.lab.bench.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures how well attributions are found: {@code lab attribution --data polnear/dev}. */
@Command(name = "attribution", description = "Finds who says what in PolNeAR's articles.")
public final class AttributionLab implements Callable<Integer> {
  private static final double PERCENT = 100;

  @Mixin private final LabOptions options = new LabOptions();

  private record Result(AttributionScore score, Predictions predictions) {
    static final Result NOTHING = new Result(AttributionScore.NOTHING, Predictions.NONE);

    Result plus(Result other) {
      return new Result(score.plus(other.score), predictions.plus(other.predictions));
    }
  }

  @Override
  public Integer call() throws IOException {
    var articles = Corpus.in(options.data()).articles();
    var program = options.program();
    var progress = options.progress();
    var result = Result.NOTHING;
    for (var article : articles) {
      result = result.plus(result(program, article));
      progress.step(articles.size());
    }
    return options.show(outcome(result), false);
  }

  private static Result result(Program program, Corpus.Article article) throws IOException {
    var gold = BratFile.attributions(Files.readString(article.marks()));
    var report = program.report(article.text());
    if (!report.text().equals(Files.readString(article.text()))) {
      throw new NoDataException("read with other offsets than marked: " + article.text());
    }
    var predictions = Predictions.in(report);
    return new Result(AttributionScore.of(gold, predictions.attributions()), predictions);
  }

  private static Measured outcome(Result result) {
    var scores = new LinkedHashMap<String, BigDecimal>();
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("", "P", "R", "F1", "Jaccard", "gold", "found"));
    var roles = new LinkedHashMap<String, MatchScore>();
    roles.put("source", result.score().source());
    roles.put("cue", result.score().cue());
    roles.put("content", result.score().content());
    roles.put("part", result.score().part());
    roles.put("triple", result.score().triple());
    roles.forEach((role, score) -> {
      rows.add(row(role, score));
      put(scores, role, score);
    });
    var predictions = result.predictions();
    scores.put("unknown_source", Measured.rounded(predictions.unknownShare()));
    scores.put("unknown_source_direct", Measured.rounded(predictions.unknownDirectShare()));
    var lines = new ArrayList<>(new Table(rows).lines());
    lines.add("");
    lines.add(
        "unknown source: %s %% of %d statements, %s %% of %d direct quotes"
            .formatted(
                percent(predictions.unknownShare()),
                predictions.statements(),
                percent(predictions.unknownDirectShare()),
                predictions.direct()));
    return new Measured(scores, lines, List.of());
  }

  private static void put(Map<String, BigDecimal> scores, String role, MatchScore score) {
    scores.put(role + "/p", Measured.rounded(score.precision()));
    scores.put(role + "/r", Measured.rounded(score.recall()));
    scores.put(role + "/f1", Measured.rounded(score.f1()));
    scores.put(role + "/jaccard", Measured.rounded(score.jaccard()));
  }

  private static List<String> row(String role, MatchScore score) {
    return List.of(
        role,
        percent(score.precision()),
        percent(score.recall()),
        percent(score.f1()),
        percent(score.jaccard()),
        String.valueOf(score.gold()),
        String.valueOf(score.predicted()));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", PERCENT * share);
  }
}
