package dev.sayso.app.view;

import java.util.Locale;

/** How a report tells a claim, the strongest first. */
public enum TileKind {
  QUOTE("quotes directly"),
  PARA("reports in its own words"),
  HEDGE("reports with a hedge"),
  OWN("states as fact"),
  DENY("carries a denial or a doubt"),
  BACK("reports that it was withdrawn");

  private final String words;

  TileKind(String words) {
    this.words = words;
  }

  /** What the report does, as a verb phrase. */
  public String words() {
    return words;
  }

  /** Its name in style sheets. */
  public String style() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How a statement that does not speak against the claim tells it. */
  static TileKind of(Said said) {
    if (said.isHedged()) {
      return HEDGE;
    }
    return switch (said.statement().content().quotation()) {
      case DIRECT -> QUOTE;
      case INDIRECT, MIXED -> PARA;
      case OWN -> OWN;
    };
  }
}
