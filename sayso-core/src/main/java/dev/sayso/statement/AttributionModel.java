package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something trained that finds attributions. What it finds comes before what the rules find; they
 * add what it was not taught. Thread-safe, and the same text gives the same attributions.
 */
public interface AttributionModel {
  /** Finds nothing: the rules read alone. */
  AttributionModel NONE =
      new AttributionModel() {
        @Override
        public String name() {
          return "none";
        }

        @Override
        public String version() {
          return "";
        }

        @Override
        public List<Marked> attributions(Text text, List<Span> paragraphs) {
          return List.of();
        }
      };

  /** Its name: what every finding of it is signed with. */
  String name();

  /** Tells it from others of its name; the same version gives the same attributions. */
  String version();

  /** The attributions in some paragraphs of a text, in order of their cues. */
  List<Marked> attributions(Text text, List<Span> paragraphs);

  /**
   * An attribution as found.
   *
   * @param source the words for who says it, or none
   * @param cue the words that tie the two together
   * @param content the parts of what is said, in order; never empty
   * @param score 0 to 1, higher is surer
   */
  record Marked(@Nullable Span source, Span cue, List<Span> content, double score) {
    public Marked {
      content = List.copyOf(content);
      if (content.isEmpty()) {
        throw new IllegalArgumentException("an attribution of nothing at " + cue);
      }
      if (!(score >= 0 && score <= 1)) {
        throw new IllegalArgumentException("score out of range: " + score);
      }
    }
  }
}
