package dev.sayso.lab.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.reader.Phrase;
import dev.sayso.reader.Role;
import dev.sayso.reader.Tags;
import dev.sayso.reader.TextEncoder;
import dev.sayso.reader.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolnearTextsTest {
  private static final Vocabulary VOCABULARY = Vocabulary.shipped();

  @TempDir private Path folder;

  @Test
  void marksAreWrittenOntoWordsAndTiedToTheirCue() throws IOException {
    var article =
        article(
            "😀 “It fell,” the mayor said, “at noon.”\n",
            """
            T1\tSource 13 22\tthe mayor
            T2\tCue 23 27\tsaid
            T3\tContent 2 12;29 39\t“It fell,” “at noon.”
            E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
            """);
    var phrases = Tags.phrases(tags(article.marked()));
    assertThat(phrases)
        .containsExactly(
            new Phrase(Role.CONTENT, 1, 6),
            new Phrase(Role.SOURCE, 6, 8),
            new Phrase(Role.CUE, 8, 9),
            new Phrase(Role.CONTENT, 10, 15));
    assertThat(article.marked().ties())
        .extracting(MarkedText.Tie::cue)
        .containsOnly(phrases.get(2))
        .hasSize(3);
  }

  @Test
  void whereTwoOverlapTheFirstStands() throws IOException {
    var article =
        article(
            "He says so.",
            """
            T1\tCue 3 7\tsays
            T2\tContent 8 10\tso
            T3\tContent 3 10\tsays so
            E1\tAttribution:T1 Cue:T1 Content:T2
            E2\tAttribution:T1 Cue:T1 Content:T3
            """);
    assertThat(Tags.phrases(tags(article.marked())))
        .containsExactly(new Phrase(Role.CUE, 1, 2), new Phrase(Role.CONTENT, 2, 3));
  }

  @Test
  void everyEpochSeesEveryWordOnce() throws IOException {
    var marked = article("A word. And one more.\n\n".repeat(300), "").marked();
    for (int seed = 0; seed < 5; seed++) {
      int[] seen = new int[marked.text().words().size()];
      for (var batch : Cutting.shuffled(java.util.List.of(marked), VOCABULARY, new Random(seed))) {
        for (var view : batch.views) {
          for (int w = view.window().from(); w < view.window().to(); w++) {
            seen[w]++;
          }
        }
      }
      assertThat(seen).containsOnly(1);
    }
  }

  private PolnearTexts.Article article(String text, String marks) throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
    Files.writeString(folder.resolve("text/one.txt"), text);
    Files.writeString(folder.resolve("attributions/one_ann.ann"), marks);
    return new PolnearTexts(new TextEncoder(VOCABULARY)).in(folder).getFirst();
  }

  private static int[] tags(MarkedText text) {
    int[] tags = new int[text.text().words().size()];
    for (int w = 0; w < tags.length; w++) {
      for (int tag = 0; tag < Tags.COUNT; tag++) {
        tags[w] = text.target(w)[tag] == 1 ? tag : tags[w];
      }
    }
    return tags;
  }
}
