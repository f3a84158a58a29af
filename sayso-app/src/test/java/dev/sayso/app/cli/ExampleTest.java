package dev.sayso.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.sayso.app.Golden;
import dev.sayso.wire.DossierJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The README's first command, end to end. */
class ExampleTest {
  private static final Path REPORTS = Path.of("..", "examples", "quarren-gondola", "reports");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** By the rules alone: these give the same on every processor, to the last digit. */
  @Test
  void theStoryIsToldAsBefore() throws IOException {
    Golden.assertSame("example/quarren-gondola.txt", read(REPORTS.toString(), "--reader", "rules"));
  }

  @Test
  void theTrainedReaderTellsIt() throws IOException {
    var rules = new ArrayList<String>();
    for (var report : MAPPER.readTree(json(REPORTS.toString())).path("reports")) {
      report.path("statements").findValues("rule").forEach(rule -> rules.add(rule.asText()));
    }
    assertThat(rules).contains("reader").hasSizeGreaterThan(100);
  }

  @Test
  void theJsonKeepsTheContract() throws IOException {
    assertThat(breaches(json(REPORTS.toString()))).isEmpty();
  }

  @Test
  void theSchemaSeesWhatIsMissing() throws IOException {
    var json = MAPPER.readTree(json(REPORTS.toString()));
    ((ObjectNode) json.path("reports").get(0)).remove("text");

    assertThat(breaches(json.toString())).anyMatch(message -> message.contains("text"));
  }

  @Test
  void sevenReportsTellOneStoryAndTheEighthAnother() throws IOException {
    assertThat(MAPPER.readTree(json(REPORTS.toString())).path("stories"))
        .extracting(story -> story.path("reports").size())
        .containsExactly(7, 1);
  }

  @Test
  void everySpanHoldsItsWords() throws IOException {
    for (var report : MAPPER.readTree(json(REPORTS.toString())).path("reports")) {
      var points = report.path("text").asText().codePoints().toArray();
      assertThat(spans(report))
          .isNotEmpty()
          .allSatisfy(span -> {
            int start = span.path("start").asInt();
            assertThat(new String(points, start, span.path("end").asInt() - start))
                .isEqualTo(span.path("exact").asText());
          });
    }
  }

  @Test
  void theOrderOfReportsMakesNoDifference() throws IOException {
    try (Stream<Path> files = Files.list(REPORTS)) {
      var paths = files.map(Path::toString).sorted().toList();
      assertThat(json(paths.reversed().toArray(String[]::new)))
          .isEqualTo(json(paths.toArray(String[]::new)));
    }
  }

  private static List<JsonNode> spans(JsonNode node) {
    var found = new ArrayList<JsonNode>();
    if (node.has("start")) {
      found.add(node);
    }
    node.forEach(child -> found.addAll(spans(child)));
    return found;
  }

  private static List<String> breaches(String json) throws IOException {
    var config = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    try (var in = DossierJson.class.getResourceAsStream("dossier.schema.json")) {
      var schema =
          JsonSchemaFactory.getInstance(VersionFlag.V202012)
              .getSchema(MAPPER.readTree(Objects.requireNonNull(in)), config);
      return StreamSupport.stream(schema.validate(MAPPER.readTree(json)).spliterator(), false)
          .map(message -> message.getMessage())
          .toList();
    }
  }

  private static String json(String... paths) {
    return read(
        Stream.concat(Stream.of(paths), Stream.of("--format", "json")).toArray(String[]::new));
  }

  private static String read(String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new StringWriter();
    var environment = Map.of("COLUMNS", "100");
    var all = Stream.concat(Stream.of("read"), Stream.of(arguments)).toArray(String[]::new);
    int status =
        SaysoCommand.run(
            new Surroundings(out, new PrintWriter(err, true), environment, false, false), all);
    assertThat(status).as(err.toString()).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
