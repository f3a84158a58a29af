package dev.sayso.lab.bench;

import dev.sayso.Sayso;
import dev.sayso.document.Block;
import dev.sayso.document.Document;
import dev.sayso.document.DocumentId;
import dev.sayso.document.Imprint;
import dev.sayso.document.Receipt;
import dev.sayso.dossier.Dossier;
import dev.sayso.dossier.Made;
import dev.sayso.dossier.Reject;
import dev.sayso.input.Copies;
import dev.sayso.input.InputReader;
import dev.sayso.input.InputSettings;
import dev.sayso.input.Outcome;
import dev.sayso.reader.ReaderChoice;
import dev.sayso.statement.Reading;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import dev.sayso.time.Days;
import dev.sayso.wire.DossierJson;
import dev.sayso.wire.WireDossier;
import dev.sayso.wire.WireReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sayso as its users run it: from files to JSON and nothing left out. What it gives was written and
 * read back, so that labs score what users get. Immutable and thread-safe.
 */
public final class Program {
  private static final Made MADE = new Made("lab", "lab");

  private final InputReader input = new InputReader(InputSettings.DEFAULTS);
  private final Sayso sayso;
  private final DossierJson json = new DossierJson();

  private Program(Sayso sayso) {
    this.sayso = sayso;
  }

  /** The program with this reader. */
  public static Program with(ReaderChoice reader) {
    return new Program(Sayso.with(reader.model()));
  }

  private record Inputs(List<Document> documents, List<Reject> rejects) {}

  /** The dossier of all reports in a folder. */
  public WireDossier dossier(Path folder) throws IOException {
    var inputs = inputs(folder);
    var readings = Copies.merge(inputs.documents()).stream().map(sayso::read).toList();
    return writtenAndRead(sayso.dossier(readings, inputs.rejects(), MADE));
  }

  /**
   * One report, without a story around it.
   *
   * @throws NoDataException if it can't be read
   */
  public WireReport report(Path file) throws IOException {
    var inputs = inputs(file);
    if (inputs.documents().size() != 1) {
      throw new NoDataException("not one report: " + file + " " + inputs.rejects());
    }
    return report(inputs.documents().getFirst());
  }

  /** An English text as the body of a report, without a story around it. */
  public WireReport report(String text) throws IOException {
    var receipt = new Receipt("lab", "0".repeat(64), null, List.of());
    var body = new Block(new Span(0, text.length()), Block.Kind.BODY, "lab");
    return report(
        new Document(
            new DocumentId("lab"),
            receipt,
            new Imprint(null, null, "en", Days.UNKNOWN),
            new Text(text),
            List.of(body),
            List.of()));
  }

  private WireReport report(Document document) throws IOException {
    Reading reading = sayso.read(document);
    var dossier = new Dossier(MADE, List.of(reading), List.of(), List.of());
    return writtenAndRead(dossier).reports().getFirst();
  }

  private Inputs inputs(Path path) {
    var documents = new ArrayList<Document>();
    var rejects = new ArrayList<Reject>();
    input.read(
        List.of(path.toString()),
        outcome -> {
          switch (outcome) {
            case Outcome.Read read -> documents.add(read.document());
            case Outcome.Rejected rejected -> rejects.add(rejected.reject());
            case Outcome.Skipped skipped ->
                rejects.add(new Reject(skipped.input(), null, "lab/skipped", skipped.why()));
          }
        });
    return new Inputs(documents, rejects);
  }

  private WireDossier writtenAndRead(Dossier dossier) throws IOException {
    return json.read(json.text(dossier));
  }
}
