package dev.sayso.lab.training;

import ai.djl.ndarray.NDArray;
import java.util.Arrays;

/** Numbers with a shape, row by row. */
final class Tensor {
  private final float[] values;
  private final int[] shape;

  Tensor(float[] values, int... shape) {
    int size = Arrays.stream(shape).reduce(1, Math::multiplyExact);
    if (size != values.length) {
      throw new IllegalArgumentException(values.length + " for " + Arrays.toString(shape));
    }
    this.values = values;
    this.shape = shape;
  }

  /** The numbers that an array holds now. */
  static Tensor of(NDArray array) {
    int[] shape = Arrays.stream(array.getShape().getShape()).mapToInt(Math::toIntExact).toArray();
    return new Tensor(array.toFloatArray(), shape);
  }

  float[] values() {
    return values;
  }

  int[] shape() {
    return shape;
  }
}
