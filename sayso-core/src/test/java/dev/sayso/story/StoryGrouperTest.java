package dev.sayso.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.sayso.InventedReport;
import dev.sayso.document.DocumentId;
import dev.sayso.time.Days;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StoryGrouperTest {
  private static final String FERRY =
      "A ferry with 80 passengers ran aground off Alba on Monday. The coastguard took the passengers"
          + " off the ferry in the night. The captain had mistaken a lighthouse for a buoy.";
  private static final String FERRY_AGAIN =
      "The coastguard rescued 80 passengers after a ferry ran aground near Alba. The lighthouse was"
          + " lit, the coastguard told reporters, but the captain of the ferry steered by a buoy.";
  private static final String STRIKE =
      "Bakers in Oxmoor walked out on Monday over night shifts. Their union wants a rise of 5 percent."
          + " The bakeries offered 2 percent and free bread; the union called that an insult.";

  private final GistMaker gistMaker = new GistMaker();
  private final StoryGrouper grouper = new StoryGrouper();

  @Test
  void reportsOfOneEventAreOneStory() {
    var stories =
        grouper.group(
            List.of(
                gist("a.txt", "Ferry aground off Alba", FERRY),
                gist("b.txt", "Passengers taken off ferry", FERRY_AGAIN),
                gist("c.txt", "Bakers strike in Oxmoor", STRIKE)));

    assertThat(stories)
        .extracting(Story::documents)
        .containsExactly(ids("ratxt", "rbtxt"), ids("rctxt"));
  }

  @Test
  void twoReportsAloneAreTakenTogether() {
    var stories =
        grouper.group(
            List.of(
                gist("a.txt", "Ferry aground off Alba", FERRY),
                gist("b.txt", "Passengers taken off ferry", FERRY_AGAIN)));

    assertThat(stories).hasSize(1);
  }

  @Test
  void twoReportsOfTwoEventsAreKeptApart() {
    var stories =
        grouper.group(
            List.of(
                gist("a.txt", "Ferry aground off Alba", FERRY),
                gist("c.txt", "Bakers strike in Oxmoor", STRIKE)));

    assertThat(stories).hasSize(2);
  }

  @Test
  void theLabelIsAHeadlineOfTheStory() {
    var stories = grouper.group(List.of(gist("a.txt", "Ferry aground off Alba", FERRY)));

    assertThat(stories.getFirst().label()).isEqualTo("Ferry aground off Alba");
    assertThat(stories.getFirst().id()).isEqualTo("sratxt");
  }

  @Test
  void debrisIsNoMatter() {
    var clean = gist("a.txt", "Ferry aground", FERRY);
    var reading =
        InventedReport.named("a.txt")
            .headline("Ferry aground")
            .plain(FERRY)
            .debris("Win a holiday in our prize draw")
            .read();

    assertThat(gistMaker.gist(reading).terms()).isEqualTo(clean.terms());
  }

  @Test
  void noReportsMakeNoStories() {
    assertThat(grouper.group(List.of())).isEmpty();
  }

  @Test
  void aReportWithoutWordsStandsAlone() {
    var empty = InventedReport.named("empty.txt").read();

    assertThat(grouper.group(List.of(gistMaker.gist(empty)))).hasSize(1);
  }

  @Property(tries = 30)
  void theOrderOfArrivalMakesNoDifference(@ForAll @IntRange(max = 100_000) int seed) {
    var gists = new ArrayList<>(invented(40, seed));
    var before = grouper.group(gists);
    Collections.shuffle(gists, new Random(seed + 1L));

    assertThat(grouper.group(gists)).isEqualTo(before);
  }

  @Test
  void manyReportsAreGroupedInSeconds() {
    var gists = invented(5000, 7);

    assertTimeout(
        Duration.ofSeconds(60),
        () ->
            assertThat(grouper.group(gists).stream().mapToInt(s -> s.documents().size()).sum())
                .isEqualTo(5000));
  }

  /** Reports of events with ten words each out of a few hundred, and common words beside them. */
  private static List<Gist> invented(int count, long seed) {
    var random = new Random(seed);
    var gists = new ArrayList<Gist>();
    for (int i = 0; i < count; i++) {
      var terms = new HashMap<String, Integer>();
      int event = random.nextInt(count / 4 + 1);
      for (int k = 0; k < 10; k++) {
        terms.put("event" + event + "word" + random.nextInt(15), 1 + random.nextInt(3));
      }
      for (int k = 0; k < 60; k++) {
        terms.put("common" + random.nextInt(400), 1);
      }
      var id = new DocumentId(String.format(Locale.ROOT, "r%06d", i));
      gists.add(new Gist(id, Days.UNKNOWN, terms, List.of("name" + event), "Event " + event));
    }
    return gists;
  }

  private Gist gist(String input, String headline, String body) {
    return gistMaker.gist(InventedReport.named(input).headline(headline).plain(body).read());
  }

  private static List<DocumentId> ids(String... values) {
    return java.util.Arrays.stream(values).map(DocumentId::new).toList();
  }
}
