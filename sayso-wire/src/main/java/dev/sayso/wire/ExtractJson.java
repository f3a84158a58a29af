package dev.sayso.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.sayso.document.Document;
import dev.sayso.dossier.Dossier;
import dev.sayso.dossier.Made;
import dev.sayso.statement.Reading;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes what was made of an input as one line of JSON, with the names that dossiers have.
 * Immutable and thread-safe.
 */
public final class ExtractJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();

  /** The line, with a line feed at its end. */
  public String line(Document document) {
    var out = new StringWriter();
    try (var json = FACTORY.createGenerator(out)) {
      new RecordWriter(json).write(extract(document));
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail so", e);
    }
    return out.toString();
  }

  private static WireExtract extract(Document document) {
    var report = report(document);
    var headline = report.headline();
    return new WireExtract(
        report.input(),
        report.sha256(),
        report.url(),
        headline == null ? null : headline.exact(),
        report.byline(),
        report.outlet(),
        report.published(),
        report.language(),
        mainText(report.blocks()),
        report.blocks());
  }

  private static WireReport report(Document document) {
    var reading = new Reading(document, List.of(), List.of(), List.of(), List.of(), List.of());
    var alone = new Dossier(new Made("", ""), List.of(reading), List.of(), List.of());
    return new DossierJson().wire(alone).reports().getFirst();
  }

  private static String mainText(List<WireReport.Block> blocks) {
    return blocks.stream()
        .filter(block -> block.kind().equals("body"))
        .flatMap(block -> block.exact().lines())
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
