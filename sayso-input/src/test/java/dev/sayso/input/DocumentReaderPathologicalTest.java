package dev.sayso.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each text is done with three seconds of work, however busy the machine is. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SAME_THREAD)
class DocumentReaderPathologicalTest {
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final Duration LIMIT = Duration.ofSeconds(3);

  private final DocumentReader reader =
      new DocumentReader(new InputSettings(64 * 1024 * 1024, Integer.MAX_VALUE, null));
  private long started;

  /** Loading classes is not what these tests measure. */
  @BeforeAll
  static void loadClasses() throws InputException {
    new DocumentReader(new InputSettings(64 * 1024 * 1024, Integer.MAX_VALUE, null))
        .read("a.html", "<p>It sails.".getBytes(UTF_8));
  }

  @BeforeEach
  void start() {
    started = CPU.getCurrentThreadCpuTime();
  }

  @AfterEach
  void isDoneInThreeSeconds() {
    assertThat(Duration.ofNanos(CPU.getCurrentThreadCpuTime() - started)).isLessThan(LIMIT);
  }

  @Test
  void aHundredThousandNestedElements() throws InputException {
    assertThat(text("a.html", "<div>".repeat(100_000) + "deep")).contains("deep");
  }

  @Test
  void aHundredThousandElementsOpenedInTurns() throws InputException {
    assertThat(text("a.html", "<b><p>".repeat(50_000) + "deep")).contains("deep");
  }

  @Test
  void aHundredThousandOpeningQuotes() throws InputException {
    assertThat(text("a.txt", "\u201C".repeat(100_000))).hasSize(100_000);
    assertThat(text("a.html", "<p>" + "\u201C".repeat(100_000))).hasSize(100_001);
  }

  @Test
  void oneLineOfTenMegabytes() throws InputException {
    assertThat(text("a.txt", "word ".repeat(2_000_000)).length()).isEqualTo(10_000_000);
    assertThat(text("a.html", "word ".repeat(2_000_000)).length()).isEqualTo(10_000_000);
  }

  @Test
  void anAttributeOfTenMegabytes() throws InputException {
    assertThat(text("a.html", "<p class='" + "cookie ".repeat(1_500_000) + "'>It sails."))
        .isEqualTo("It sails.\n");
  }

  @Test
  void aHundredThousandElementsInARow() throws InputException {
    var sentence = "It sails on Monday, they said.";
    assertThat(text("a.html", ("<p>" + sentence + "</p>").repeat(100_000)).length())
        .isEqualTo(100_000 * (sentence.length() + 1));
  }

  @Test
  void deeplyNestedJson() throws InputException {
    var json =
        "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script><p>It sails.";
    assertThat(text("a.html", json)).isEqualTo("It sails.\n");
  }

  @Test
  void commentsThatNeverEnd() throws InputException {
    assertThat(text("a.html", "<p>It sails.<!--" + "-->a<!--".repeat(100_000))).contains("aaaa");
  }

  @Test
  void declarationsThatNeverEnd() throws InputException {
    assertThat(text("a.html", "<meta ".repeat(100_000) + "><p>It sails.")).isEqualTo("It sails.\n");
  }

  private String text(String input, String content) throws InputException {
    return reader.read(input, content.getBytes(UTF_8)).text().value();
  }
}
