package dev.sayso.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagsTest {
  @Test
  void phrasesComeBackAsTheyWereMarked() {
    var phrases =
        List.of(
            new Phrase(Role.SOURCE, 0, 2),
            new Phrase(Role.CUE, 2, 3),
            new Phrase(Role.CONTENT, 3, 6),
            new Phrase(Role.CONTENT, 6, 7));
    int[] tags = new int[8];
    phrases.forEach(phrase -> Tags.mark(tags, phrase));
    assertThat(Tags.phrases(tags)).isEqualTo(phrases);
  }

  @Test
  void aPhraseThatIsCutBeginsOrEndsAtTheCut() {
    int[] tags = new int[4];
    Tags.mark(tags, new Phrase(Role.CONTENT, 0, 4));
    int[] cut = {Tags.cutBefore(tags[1]), Tags.cutAfter(tags[2])};
    assertThat(Tags.phrases(cut)).containsExactly(new Phrase(Role.CONTENT, 0, 2));
    assertThat(Tags.cutAfter(Tags.cutBefore(tags[2]))).isEqualTo(single(Role.CONTENT));
  }

  @Test
  void onlyWholePhrasesMayFollowEachOther() {
    int[] tags = new int[3];
    Tags.mark(tags, new Phrase(Role.SOURCE, 0, 3));
    assertThat(Tags.mayFollow(tags[0], tags[2])).isTrue();
    assertThat(Tags.mayFollow(tags[0], single(Role.SOURCE))).isFalse();
    assertThat(Tags.mayFollow(tags[2], tags[1])).isFalse();
    assertThat(Tags.mayBegin(tags[1])).isFalse();
    assertThat(Tags.mayEnd(tags[0])).isFalse();
  }

  private static int single(Role role) {
    int[] tags = new int[1];
    Tags.mark(tags, new Phrase(role, 0, 1));
    return tags[0];
  }
}
