package dev.sayso.lab.gold;

import dev.sayso.lab.bench.Sample;
import dev.sayso.wire.WireDossier;
import dev.sayso.wire.WireStory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** Scores small answer sheets, written as JSON with single quotes. */
final class Scores {
  private Scores() {}

  static GoldSheet sheet(String json) {
    try {
      return GoldSheet.read(json.replace('\'', '"'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The scores as text, those with nothing to count left out: {@code statements 1 / 2}. */
  static String scored(String sheet, WireDossier dossier) {
    return GoldScore.tallies(sheet(sheet), dossier).stream()
        .filter(tally -> !tally.detail().endsWith("/ 0"))
        .filter(tally -> !tally.detail().endsWith("0 wanted"))
        .map(tally -> tally.key() + " " + tally.detail())
        .collect(Collectors.joining("\n"));
  }

  static String scored(String sheet, Sample... samples) {
    return scored(sheet, Sample.dossier(List.of(), samples));
  }

  static Tally tally(String key, String sheet, WireDossier dossier) {
    return GoldScore.tallies(sheet(sheet), dossier).stream()
        .filter(tally -> tally.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  /** A story of these reports with nothing told. */
  static WireStory story(Sample... samples) {
    return new WireStory(
        "s1",
        "A story",
        List.of(samples).stream().map(Sample::id).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
