package dev.sayso.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares the chain's sums with those over all rows of tags, written out one by one. */
class TagChainTest {
  private static final int WORDS = 4;
  private static final double NEAR = 1e-4;

  private final Random random = new Random(7);
  private final TagChain chain = new TagChain(floats(Tags.COUNT * Tags.COUNT));

  @Test
  void theBestRowIsTheBestOfAllRows() {
    for (int i = 0; i < 20; i++) {
      var scores = scores();
      var best =
          rows().stream()
              .max(Comparator.comparingDouble(row -> chain.score(scores, row)))
              .orElseThrow();
      assertThat(chain.best(scores)).isEqualTo(best);
    }
  }

  @Test
  void theProbabilityOfATagIsItsShareOfAllRows() {
    var scores = scores();
    double all = rows().stream().mapToDouble(row -> weight(scores, row)).sum();
    var marginals = chain.marginals(scores, new double[0]);
    assertThat(marginals.logSum()).isCloseTo(Math.log(all), within(NEAR));
    for (int w = 0; w < WORDS; w++) {
      for (int tag = 0; tag < Tags.COUNT; tag++) {
        int word = w;
        int wanted = tag;
        double share =
            rows().stream()
                    .filter(row -> row[word] == wanted)
                    .mapToDouble(row -> weight(scores, row))
                    .sum()
                / all;
        assertThat(marginals.of(w, tag)).isCloseTo(share, within(NEAR));
      }
    }
  }

  @Test
  void theExpectedPairsAreThoseOfAllRows() {
    var scores = scores();
    double all = rows().stream().mapToDouble(row -> weight(scores, row)).sum();
    double[] wanted = new double[Tags.COUNT * Tags.COUNT];
    for (var row : rows()) {
      for (int w = 1; w < WORDS; w++) {
        wanted[row[w - 1] * Tags.COUNT + row[w]] += weight(scores, row) / all;
      }
    }
    double[] pairs = new double[Tags.COUNT * Tags.COUNT];
    chain.marginals(scores, pairs);
    assertThat(pairs).containsExactly(wanted, within(NEAR));
  }

  @Test
  void noWordsHaveNoTags() {
    assertThat(chain.best(new float[0][])).isEmpty();
  }

  @Test
  void aLongTextDoesNotOverflow() {
    float[][] scores = new float[50_000][];
    for (int w = 0; w < scores.length; w++) {
      scores[w] = floats(Tags.COUNT);
    }
    var marginals = chain.marginals(scores, new double[0]);
    assertThat(marginals.logSum()).isFinite().isGreaterThan(0);
    assertThat(chain.best(scores)).hasSize(scores.length);
  }

  private double weight(float[][] scores, int[] row) {
    return Math.exp(chain.score(scores, row));
  }

  private float[][] scores() {
    float[][] scores = new float[WORDS][];
    for (int w = 0; w < WORDS; w++) {
      scores[w] = floats(Tags.COUNT);
    }
    return scores;
  }

  private float[] floats(int size) {
    float[] floats = new float[size];
    for (int i = 0; i < size; i++) {
      floats[i] = (float) random.nextGaussian();
    }
    return floats;
  }

  private static List<int[]> rows() {
    var rows = new ArrayList<int[]>();
    for (int first = 0; first < Tags.COUNT; first++) {
      if (Tags.mayBegin(first)) {
        grow(new int[] {first}, rows);
      }
    }
    return rows;
  }

  private static void grow(int[] row, List<int[]> rows) {
    if (row.length == WORDS) {
      if (Tags.mayEnd(row[WORDS - 1])) {
        rows.add(row);
      }
      return;
    }
    for (int tag = 0; tag < Tags.COUNT; tag++) {
      if (Tags.mayFollow(row[row.length - 1], tag)) {
        int[] longer = java.util.Arrays.copyOf(row, row.length + 1);
        longer[row.length] = tag;
        grow(longer, rows);
      }
    }
  }
}
