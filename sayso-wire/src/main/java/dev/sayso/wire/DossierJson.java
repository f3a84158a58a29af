package dev.sayso.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sayso.document.DocumentId;
import dev.sayso.dossier.Dossier;
import dev.sayso.dossier.Made;
import dev.sayso.dossier.Reject;
import dev.sayso.statement.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Writes dossiers as JSON, as {@code dossier.schema.json} says, and reads them back.
 *
 * <p>The same dossier gives the same bytes: UTF-8, two blanks a level, keys in the order of the
 * wire records, lists in the order of the dossier, a line feed at the end. Immutable and
 * thread-safe.
 */
public final class DossierJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  /** Made when the first dossier is read: most programs only write. */
  private static final class Reader {
    static final ObjectReader READER =
        JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(WireDossier.class);
  }

  /**
   * Writes a dossier; leaves the stream open.
   *
   * @throws IllegalArgumentException if the dossier speaks of what it does not hold: a span outside
   *     its text, a report or an entity that is not there
   */
  public void write(Dossier dossier, OutputStream out) throws IOException {
    var wire = wire(dossier);
    try (var json = FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(layout());
      new RecordWriter(json).write(wire);
      json.writeRaw('\n');
    }
  }

  /** The dossier as JSON text. */
  public String text(Dossier dossier) {
    var out = new ByteArrayOutputStream();
    try {
      write(dossier, out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail so", e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Reads what {@link #write} wrote; fields that it does not know are left out. */
  public WireDossier read(InputStream in) throws IOException {
    return Reader.READER.readValue(in);
  }

  /** Reads what {@link #text} gave. */
  public WireDossier read(String json) throws IOException {
    return Reader.READER.readValue(json);
  }

  /** The dossier in the form of the wire: its offsets count code points. */
  public WireDossier wire(Dossier dossier) {
    var names = new Names(dossier);
    var places = places(dossier);
    var stories = new StoryForm(places);
    return new WireDossier(
        WireDossier.SCHEMA,
        made(dossier.made()),
        dossier.readings().stream().map(reading -> report(reading, places, names)).toList(),
        dossier.stories().stream().map(stories::story).toList(),
        dossier.rejects().stream().map(DossierJson::reject).toList());
  }

  private static WireReport report(Reading reading, Map<DocumentId, Place> places, Names names) {
    var place = Objects.requireNonNull(places.get(reading.document().id()));
    return new ReportForm(reading, place, names).report();
  }

  private static Map<DocumentId, Place> places(Dossier dossier) {
    var places = new LinkedHashMap<DocumentId, Place>();
    for (var reading : dossier.readings()) {
      var document = reading.document();
      if (places.put(document.id(), new Place(document.text())) != null) {
        throw new IllegalArgumentException("two reports with one id " + document.id().value());
      }
    }
    return places;
  }

  private static WireDossier.Made made(Made made) {
    return new WireDossier.Made(made.version(), made.settings());
  }

  private static WireDossier.Reject reject(Reject reject) {
    return new WireDossier.Reject(reject.input(), reject.offset(), reject.code(), reject.message());
  }

  private static DefaultPrettyPrinter layout() {
    var indenter = new DefaultIndenter("  ", "\n");
    var separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
