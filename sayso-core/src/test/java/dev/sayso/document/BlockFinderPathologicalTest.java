package dev.sayso.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.text.Text;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each text is done with three seconds of work, however busy the machine is. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SAME_THREAD)
class BlockFinderPathologicalTest {
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final Duration LIMIT = Duration.ofSeconds(3);

  private final BlockFinder finder = new BlockFinder();
  private long started;

  @BeforeEach
  void start() {
    started = CPU.getCurrentThreadCpuTime();
  }

  @AfterEach
  void isDoneInThreeSeconds() {
    assertThat(Duration.ofNanos(CPU.getCurrentThreadCpuTime() - started)).isLessThan(LIMIT);
  }

  @Test
  void aHundredThousandOpeningQuotes() {
    assertThat(finder.blocks(new Text("“".repeat(100_000)))).hasSize(1);
  }

  @Test
  void oneLineOfTenMillionCharacters() {
    assertThat(finder.blocks(new Text("word ".repeat(2_000_000)))).hasSize(1);
  }

  @Test
  void oneWordOfTenMillionCharacters() {
    assertThat(finder.blocks(new Text("w".repeat(10_000_000)))).hasSize(1);
  }

  @Test
  void aHundredThousandShortLines() {
    assertThat(finder.blocks(new Text("By A\n".repeat(100_000)))).hasSize(100_000);
  }

  @Test
  void phrasesThatAlmostMatch() {
    var almost = "we our we our site you agree to keep help us ".repeat(20_000);
    assertThat(finder.blocks(new Text(almost))).hasSize(1);
    assertThat(finder.blocks(new Text((almost.substring(0, 120) + "\n").repeat(5_000))))
        .hasSize(5_000);
  }

  @Test
  void datelinesThatNeverEnd() {
    var line = "PORT ALBA, " + "Port ".repeat(50) + "(" + "x".repeat(200) + "\n";
    assertThat(finder.blocks(new Text(line.repeat(5_000)))).hasSize(5_000);
  }

  @Test
  void aMillionBlankLines() {
    assertThat(finder.blocks(new Text("\r\n".repeat(1_000_000)))).hasSize(1);
  }
}
