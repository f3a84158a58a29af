package dev.sayso.app.view;

import dev.sayso.lineage.Derivation;

/**
 * One report took from another.
 *
 * @param key its name within the page
 * @param from the report that had it first
 * @param to the report that took it
 * @param derivation how it shows
 */
public record LineageView(String key, ReportView from, ReportView to, Derivation derivation) {

  /** What happened: "B copies A (94 %)". */
  public String words() {
    return to.letter() + " " + new ReportView.Taken(from.letter(), derivation).words();
  }

  /** Words that show it; empty if none are given. */
  public String evidence() {
    return derivation.evidence().isEmpty()
        ? ""
        : Phrases.oneLine(derivation.evidence().getFirst().exact());
  }

  /** Where the words that show it begin, or empty. */
  public String anchor() {
    return derivation.evidence().isEmpty() ? "" : key + "-" + anchorLetter();
  }

  /** The report in which the words that show it stand. */
  public String anchorLetter() {
    boolean inFirst =
        !derivation.evidence().isEmpty()
            && derivation.evidence().getFirst().document().equals(from.id());
    return (inFirst ? from : to).letter();
  }
}
