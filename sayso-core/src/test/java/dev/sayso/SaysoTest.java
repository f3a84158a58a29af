package dev.sayso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.sayso.document.DocumentId;
import dev.sayso.dossier.Dossier;
import dev.sayso.dossier.Made;
import dev.sayso.dossier.Reject;
import dev.sayso.statement.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SaysoTest {
  private static final Made MADE = new Made("test", "none");

  @Property(tries = 20)
  void theOrderOfReportsMakesNoDifference(@ForAll @IntRange(max = 10_000) int seed) {
    var readings = new ArrayList<>(reports());
    var before = dossier(readings);
    Collections.shuffle(readings, new Random(seed));
    var after = dossier(readings);

    assertThat(after.stories()).isEqualTo(before.stories());
    assertThat(after.readings()).isEqualTo(before.readings());
  }

  @Test
  void everyReportIsInExactlyOneStory() {
    var told =
        dossier(reports()).stories().stream()
            .flatMap(story -> story.story().documents().stream())
            .map(DocumentId::value)
            .sorted()
            .toList();

    assertThat(told)
        .isEqualTo(reports().stream().map(r -> r.document().id().value()).sorted().toList());
  }

  @Test
  void reportsOfOneEventAreToldTogether() {
    assertThat(dossier(reports()).stories().getFirst().story().documents())
        .extracting(DocumentId::value)
        .containsExactly("rcourier", "rherald", "rmail");
  }

  @Test
  void aReportGivenTwiceIsReadOnce() {
    var twice = new ArrayList<>(reports());
    twice.addAll(reports());

    assertThat(dossier(twice)).isEqualTo(dossier(reports()));
  }

  @Test
  void rejectsAreKeptInOrder() {
    var rejects =
        List.of(
            new Reject("b", null, "text/encoding", "no text"),
            new Reject("a", null, "text/encoding", "no text"));

    assertThat(Sayso.withDefaults().dossier(List.of(), rejects, MADE).rejects())
        .extracting(Reject::input)
        .containsExactly("a", "b");
  }

  @Test
  void aStoryOfManyReportsIsToldInSeconds() {
    var readings = new ArrayList<Reading>();
    for (int i = 0; i < 300; i++) {
      readings.add(
          InventedReport.named("r" + i)
              .outlet("Outlet " + i % 40)
              .headline("Ferry aground off Alba")
              .says("Anna Berg", "the ferry struck a sandbank near buoy " + i % 7)
              .says("Tom Lund", "all " + (80 + i % 3) + " passengers were taken off the ferry")
              .denies("Eva Holm", "the captain slept on the bridge")
              .plain(
                  "The old lighthouse of Alba has warned ferries off the bank for " + i + " years.")
              .read());
    }

    assertTimeout(Duration.ofSeconds(60), () -> assertThat(dossier(readings).stories()).hasSize(1));
  }

  private static Dossier dossier(List<Reading> readings) {
    return Sayso.withDefaults().dossier(readings, List.of(), MADE);
  }

  private static List<Reading> reports() {
    return List.of(
        InventedReport.named("herald")
            .outlet("Alba Herald")
            .headline("Ferry aground off Alba")
            .says("Anna Berg", "the ferry struck a sandbank near the lighthouse")
            .says("Tom Lund", "the captain slept on the bridge of the ferry")
            .plain("The coastguard took 80 passengers off the ferry in the night.")
            .read(),
        InventedReport.named("mail")
            .outlet("Oxmoor Mail")
            .headline("Passengers taken off ferry")
            .says("Berg", "the ferry hit a sandbank near the lighthouse")
            .denies("Eva Holm", "the captain slept on the bridge of the ferry")
            .plain("All 80 passengers of the ferry were brought to Alba by the coastguard.")
            .read(),
        InventedReport.named("courier")
            .outlet("Courier")
            .headline("Ferry captain slept")
            .plain("The captain told the Herald that the lighthouse was dark.")
            .says("Tom Lund", "the captain slept on the bridge of the ferry")
            .plain("The coastguard found the ferry on a sandbank with 80 passengers.")
            .read(),
        InventedReport.named("bakers")
            .outlet("Oxmoor Mail")
            .headline("Bakers walk out over night shifts")
            .says("Greta Moss", "the bakers want a rise of 5 percent")
            .plain("The bakeries in Oxmoor offered free bread, which the union called an insult.")
            .read());
  }
}
