package dev.sayso.lab.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.reader.Phrase;
import dev.sayso.reader.Role;
import dev.sayso.reader.Tags;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  @Test
  void whatFollowsOftenIsLearned() {
    var neighbours = new Neighbours(new float[Tags.COUNT * Tags.COUNT]);
    int[] tags = new int[4];
    Tags.mark(tags, new Phrase(Role.SOURCE, 0, 2));
    Tags.mark(tags, new Phrase(Role.CUE, 2, 4));
    float[][] unsure = new float[4][Tags.COUNT];
    assertThat(neighbours.chain().best(unsure)).isNotEqualTo(tags);
    for (int i = 0; i < 300; i++) {
      neighbours.chain().marginals(unsure, neighbours.expected());
      neighbours.wish(MarkedText.sure(tags));
      neighbours.step(tags.length);
    }
    assertThat(neighbours.chain().best(unsure)).isEqualTo(tags);
  }
}
