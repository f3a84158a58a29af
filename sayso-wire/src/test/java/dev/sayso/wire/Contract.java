package dev.sayso.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The published contract, and what outputs break of it. */
final class Contract {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNode SOURCE = source();
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(
              SOURCE, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

  private Contract() {}

  /** What an output breaks, of the schema and of the promise that spans hold their words. */
  static List<String> breaches(String json) {
    var output = parse(json);
    var breaches =
        new ArrayList<>(
            SCHEMA.validate(output).stream().map(ValidationMessage::getMessage).sorted().toList());
    for (var report : output.path("reports")) {
      wrongSpans(report, report.path("text").asText(), breaches);
    }
    return breaches;
  }

  static JsonNode schema() {
    return SOURCE;
  }

  static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void wrongSpans(JsonNode node, String text, List<String> breaches) {
    if (node.has("start")) {
      var exact = node.path("exact").asText("no words");
      var slice = slice(text, node.path("start").asInt(), node.path("end").asInt());
      if (!exact.equals(slice)) {
        breaches.add("'" + exact + "' is not '" + slice + "'");
      }
    }
    node.forEach(child -> wrongSpans(child, text, breaches));
  }

  /** As any other program would do it: by walking over the code points. */
  static String slice(String text, int start, int end) {
    return text.codePoints()
        .skip(start)
        .limit(end - (long) start)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static JsonNode source() {
    try (InputStream in = Contract.class.getResourceAsStream("dossier.schema.json")) {
      return MAPPER.readTree(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
