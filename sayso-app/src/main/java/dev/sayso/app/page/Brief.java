package dev.sayso.app.page;

import dev.sayso.app.view.ClaimView;
import dev.sayso.app.view.DifferenceView;
import dev.sayso.app.view.Phrases;
import dev.sayso.app.view.StoryView;
import dev.sayso.app.view.Voice;
import dev.sayso.assessment.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The brief above a story: what to look at first, in words of the reports. */
final class Brief {
  private static final int MOST = 3;
  private static final int LONGEST = 110;

  private final StoryView story;

  Brief(StoryView story) {
    this.story = story;
  }

  /** The parts that have something to say. */
  List<BriefPart> parts() {
    return Stream.of(severalOrigins(), contested(), oneOrigin(), beyondQuotes())
        .filter(part -> !part.items().isEmpty())
        .toList();
  }

  private BriefPart severalOrigins() {
    return claims(
        "b1", "Several origins", List.of(Standing.SEVERAL_ORIGINS), claim -> claim.origins());
  }

  private BriefPart contested() {
    return claims(
        "b2",
        "Contested or withdrawn",
        List.of(Standing.CONTESTED, Standing.RETRACTED),
        Brief::against);
  }

  private static String against(ClaimView claim) {
    return claim.denials().stream()
        .map(d -> d.verb().toLowerCase(Locale.ROOT) + " " + d.voice().name())
        .findFirst()
        .orElse("");
  }

  private BriefPart oneOrigin() {
    return claims("b3", "One origin only", List.of(Standing.ONE_ORIGIN), Brief::single);
  }

  private static String single(ClaimView claim) {
    var who = claim.voices().stream().map(Voice::name).findFirst().orElse("");
    var reports = Phrases.count(claim.assessment().reports(), "report");
    return who.isEmpty() ? reports : reports + ": " + who;
  }

  private BriefPart claims(
      String style, String title, List<Standing> standings, Function<ClaimView, String> note) {
    var rows =
        story.claims().stream()
            .filter(claim -> standings.contains(claim.standing()))
            .sorted(Comparator.comparingInt(claim -> -claim.assessment().reports()))
            .toList();
    var items =
        rows.stream()
            .limit(MOST)
            .map(c -> new BriefPart.Item(clipped(c.wording()), note.apply(c), c.key()))
            .toList();
    return new BriefPart(style, title, items, rows.size() - items.size());
  }

  private BriefPart beyondQuotes() {
    var rows = story.differences().stream().filter(d -> d.isHeadline() && d.isOpen()).toList();
    var items = new ArrayList<BriefPart.Item>();
    for (DifferenceView row : rows.subList(0, Math.min(MOST, rows.size()))) {
      if (!row.items().isEmpty()) {
        var words = clipped(row.items().getFirst().words());
        items.add(new BriefPart.Item(words, row.explanation(), row.key()));
      }
    }
    return new BriefPart("b4", "Beyond the quotes", items, rows.size() - items.size());
  }

  /** The words, cut between two of them if they are long. */
  private static String clipped(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int cut = words.lastIndexOf(' ', LONGEST);
    int end = cut > LONGEST / 2 ? cut : words.offsetByCodePoints(0, LONGEST / 2);
    return words.substring(0, end) + " …";
  }
}
