package dev.sayso.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.story.AverageLink.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AverageLinkTest {
  @Test
  void nearItemsComeTogetherAndFarOnesStayApart() {
    var pairs = List.of(new Pair(0, 1, 0.9), new Pair(1, 2, 0.1), new Pair(2, 3, 0.8));

    assertThat(AverageLink.clusters(4, pairs, 0.5)).containsExactly(List.of(0, 1), List.of(2, 3));
  }

  @Test
  void oneLinkIsNotEnoughToChainClusters() {
    var pairs = List.of(new Pair(0, 1, 0.9), new Pair(2, 3, 0.9), new Pair(1, 2, 0.7));

    assertThat(AverageLink.clusters(4, pairs, 0.5)).containsExactly(List.of(0, 1), List.of(2, 3));
  }

  @Test
  void aForbiddenPairNeverComesTogether() {
    var pairs =
        List.of(new Pair(0, 1, 0.9), new Pair(1, 2, 0.9), new Pair(0, 2, AverageLink.FORBIDDEN));

    assertThat(AverageLink.clusters(3, pairs, 0.3)).doesNotContain(List.of(0, 1, 2));
  }

  @Test
  void noItemsMakeNoClusters() {
    assertThat(AverageLink.clusters(0, List.of(), 0.5)).isEmpty();
  }

  @Test
  void manyEqualItemsAreOneClusterWithoutMuchMemory() {
    var pairs = new ArrayList<Pair>();
    for (int i = 1; i < 3000; i++) {
      pairs.add(new Pair(i - 1, i, 1));
    }

    assertThat(AverageLink.clusters(3000, pairs, 0.5)).hasSize(1);
  }

  @Property(tries = 50)
  void theOrderOfPairsMakesNoDifference(@ForAll @IntRange(max = 100_000) int seed) {
    var random = new Random(seed);
    var pairs = new ArrayList<Pair>();
    for (int a = 0; a < 12; a++) {
      for (int b = a + 1; b < 12; b++) {
        pairs.add(new Pair(a, b, random.nextInt(10) / 10.0));
      }
    }
    var before = AverageLink.clusters(12, pairs, 0.4);
    Collections.shuffle(pairs, random);

    assertThat(AverageLink.clusters(12, pairs, 0.4)).isEqualTo(before);
  }

  @Property(tries = 50)
  void everyItemIsInExactlyOneCluster(@ForAll @IntRange(min = 1, max = 40) int items) {
    var random = new Random(items);
    var pairs = new ArrayList<Pair>();
    for (int i = 1; i < items; i++) {
      pairs.add(new Pair(i - 1, i, random.nextDouble()));
    }

    assertThat(AverageLink.clusters(items, pairs, 0.5).stream().flatMap(List::stream).sorted())
        .containsExactlyElementsOf(java.util.stream.IntStream.range(0, items).boxed().toList());
  }
}
