package dev.sayso.statement;

import dev.sayso.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How surely, and whether so or not so: certainty and polarity as in FactBank (Saurí and
 * Pustejovsky 2009).
 *
 * @param polarity whether it is said to be so
 * @param certainty how surely
 * @param likelihood the ICD 203 band, only if the words are words of likelihood; or none
 * @param hedge the words that hedge; or none
 * @param whose whose hedge it is; present just when {@code hedge} is
 */
public record Factuality(
    Polarity polarity,
    Certainty certainty,
    @Nullable Likelihood likelihood,
    @Nullable Span hedge,
    @Nullable Whose whose) {
  /** Whether something is said to be so. */
  public enum Polarity {
    POSITIVE,
    NEGATIVE
  }

  /** How surely. */
  public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE,
    UNSTATED
  }

  /** The bands of ICD 203, from 1-5 % to 95-99 %. */
  public enum Likelihood {
    ALMOST_NO_CHANCE,
    VERY_UNLIKELY,
    UNLIKELY,
    ROUGHLY_EVEN,
    LIKELY,
    VERY_LIKELY,
    ALMOST_CERTAIN
  }

  /** Whose hedge it is. */
  public enum Whose {
    SOURCE,
    OUTLET
  }

  public Factuality {
    if ((hedge == null) != (whose == null)) {
      throw new IllegalArgumentException("a hedge is somebody's: " + hedge + ", " + whose);
    }
  }
}
