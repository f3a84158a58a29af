package dev.sayso.lab.training;

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

  float[] values() {
    return values;
  }

  int[] shape() {
    return shape;
  }
}
