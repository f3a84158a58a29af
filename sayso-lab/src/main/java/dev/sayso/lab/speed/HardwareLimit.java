package dev.sayso.lab.speed;

import ai.onnxruntime.OrtException;
import dev.sayso.document.Document;
import dev.sayso.reader.ReadingModel;
import java.util.List;

/**
 * What share of the hardware's limit the model reaches: both on one core, in multiplications a
 * second.
 *
 * @param whole the limit for whole numbers of eight bits
 * @param floats the limit for floating-point numbers of 32 bits
 * @param model what the model's large matrices reach
 */
record HardwareLimit(double whole, double floats, double model) {
  static HardwareLimit measured(List<Document> documents) throws OrtException {
    return new HardwareLimit(
        MatrixProduct.wholeNumbers(), MatrixProduct.floats(), model(documents));
  }

  /** The share of the limit for whole numbers: 0 to 1. */
  double share() {
    return model / whole;
  }

  private static double model(List<Document> documents) {
    try (var model = ReadingModel.shipped()) {
      long products = 0;
      long nanos = 0;
      for (var document : documents) {
        var text = Load.encoded(document);
        long began = System.nanoTime();
        model.scores(text);
        nanos += System.nanoTime() - began;
        products += Load.seen(text) * model.products();
      }
      return products / (nanos / 1e9);
    }
  }
}
