package dev.sayso.reader;

import dev.sayso.statement.AttributionModel;

/** How attributions are found. */
public enum ReaderChoice {
  /** By the trained model first, then by the rules for English. */
  TRAINED,
  /** By the rules for English alone. */
  RULES;

  /** The model that comes with the choice. Takes about a second: make one and keep it. */
  public AttributionModel model() {
    return switch (this) {
      case TRAINED -> TrainedReader.shipped();
      case RULES -> AttributionModel.NONE;
    };
  }
}
