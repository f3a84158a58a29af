package dev.sayso.app.text;

import dev.sayso.app.view.ClaimView;
import dev.sayso.app.view.Denial;
import dev.sayso.app.view.Phrases;
import dev.sayso.app.view.StoryView;
import dev.sayso.app.view.TileKind;
import dev.sayso.app.view.Voice;
import dev.sayso.assessment.Standing;
import java.io.IOException;
import java.util.Locale;

/** Tells the claims of a story: words, standing, who says so, who denies it. */
final class ClaimTelling {
  private static final String IN = "     ";

  private final Page page;
  private final int most;

  ClaimTelling(Page page, int most) {
    this.page = page;
    this.most = most;
  }

  void claims(StoryView story) throws IOException {
    var claims = story.claims();
    page.gap();
    page.heading("Who says what");
    if (claims.isEmpty()) {
      page.lines("  ", "No claims found.", Paint.Ink.QUIET);
    }
    int shown = Math.min(most, claims.size());
    for (int i = 0; i < shown; i++) {
      claim(i + 1, claims.get(i));
    }
    if (shown < claims.size()) {
      page.lines("  ", "+ " + (claims.size() - shown) + " more: --all", Paint.Ink.QUIET);
      page.gap();
    }
  }

  private void claim(int number, ClaimView claim) throws IOException {
    var lead = " ".repeat(Math.max(0, 3 - Integer.toString(number).length())) + number + ".";
    page.marked("", lead, Paint.Ink.QUIET, words(claim), Paint.Ink.STRONG);
    page.marked(
        IN, "[" + Phrases.standing(claim.standing()) + "]", ink(claim.standing()), claim.counts());
    for (var voice : claim.voices()) {
      voice(voice);
    }
    for (var line : claim.sureness()) {
      page.marked(IN, "hedged:", Paint.Ink.HEDGED, line);
    }
    for (var denial : claim.denials()) {
      denial(denial);
    }
    for (var reason : claim.reasons()) {
      page.marked(IN, "joined:", Paint.Ink.QUIET, reason, Paint.Ink.QUIET);
    }
    page.gap();
  }

  /** The words; in quotation marks where somebody is quoted with them. */
  private static String words(ClaimView claim) {
    var report = claim.assessment().claim().wording().document();
    boolean quoted =
        claim.tiles().stream()
            .anyMatch(tile -> tile.kind() == TileKind.QUOTE && tile.report().id().equals(report));
    return quoted ? "“" + bare(claim.wording()) + "”" : claim.wording();
  }

  /** Without marks of its own. */
  private static String bare(String words) {
    boolean marked =
        words.length() > 1
            && "\"“„«".indexOf(words.charAt(0)) >= 0
            && "\"”“»".indexOf(words.charAt(words.length() - 1)) >= 0;
    return marked ? words.substring(1, words.length() - 1) : words;
  }

  private void voice(Voice voice) throws IOException {
    var stances = voice.stances();
    page.marked(
        IN,
        String.join(" ", voice.letters()),
        Paint.Ink.REPORT,
        said(voice) + (stances.isEmpty() ? "" : " · " + stances));
  }

  private static String said(Voice voice) {
    return voice.name() + (voice.role().isEmpty() ? "" : " (" + voice.role() + ")");
  }

  private void denial(Denial denial) throws IOException {
    page.marked(
        IN,
        String.join(" ", denial.voice().letters()) + " " + denial.verb().toLowerCase(Locale.ROOT),
        Paint.Ink.CONTESTED,
        said(denial.voice()) + ": “" + denial.voice().said().getFirst().words() + "”",
        Paint.Ink.CONTESTED);
  }

  private static Paint.Ink ink(Standing standing) {
    return switch (standing) {
      case ONE_ORIGIN -> Paint.Ink.SINGLE;
      case SEVERAL_ORIGINS -> Paint.Ink.AGREED;
      case CONTESTED -> Paint.Ink.CONTESTED;
      case OWN_VOICE_ONLY -> Paint.Ink.QUIET;
      case RETRACTED -> Paint.Ink.HEDGED;
    };
  }
}
