package dev.sayso.app.view;

import dev.sayso.document.Document;
import dev.sayso.document.DocumentId;
import dev.sayso.lineage.Derivation;
import dev.sayso.statement.Reading;
import java.net.URI;
import java.util.List;

/**
 * A report of a story.
 *
 * @param letter its name within the story
 * @param reading what was found in it
 * @param taken what it took from other reports of the story
 */
public record ReportView(String letter, Reading reading, List<Taken> taken) {
  /**
   * What a report took from another one.
   *
   * @param from the letter of the other report
   * @param derivation how it shows
   */
  public record Taken(String from, Derivation derivation) {
    private static final int PER_CENT = 100;

    /** In words: "copies A (94 %)". */
    public String words() {
      return Phrases.derivation(derivation.kind()) + " " + from + share();
    }

    /** How much was taken; it says little where a report only names another. */
    private String share() {
      var share = derivation.share();
      return switch (derivation.kind()) {
        case VERBATIM, REWRITE -> share == null ? "" : " (" + Math.round(share * PER_CENT) + " %)";
        case DECLARED, SHARED_QUOTE -> "";
      };
    }
  }

  public ReportView {
    taken = List.copyOf(taken);
  }

  public Document document() {
    return reading.document();
  }

  public DocumentId id() {
    return document().id();
  }

  /** Who published it; the host of its address or the name of its file if it does not say. */
  public String outlet() {
    var outlet = document().imprint().outlet();
    if (outlet != null && !outlet.isBlank()) {
      return Phrases.oneLine(outlet);
    }
    URI url = document().receipt().url();
    String host = url == null ? null : url.getHost();
    return host == null ? fileName() : host;
  }

  private String fileName() {
    var input = document().receipt().input();
    var name = input.substring(input.lastIndexOf('/') + 1);
    return name.isBlank() ? input : name;
  }

  public String headline() {
    return document()
        .headline()
        .map(span -> Phrases.oneLine(document().text().slice(span)))
        .orElse("");
  }

  public String published() {
    return Phrases.days(document().imprint().published());
  }

  /** Whether most of it is another report's. */
  public boolean isCopy() {
    return taken.stream().anyMatch(t -> t.derivation().kind() == Derivation.Kind.VERBATIM);
  }

  /** What it took, in words; empty if nothing shows. */
  public String takenWords() {
    return String.join(", ", taken.stream().map(Taken::words).distinct().toList());
  }
}
