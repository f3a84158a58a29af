package dev.sayso.lab.speed;

import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.sayso.lab.onnx.OnnxGraph;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * What one core can do at most: products of matrices as large as the reader's, by the same library,
 * and nothing beside them.
 */
final class MatrixProduct {
  private static final int ROWS = 256;
  private static final int WIDTH = 384;
  private static final int WIDE = 1536;
  private static final int PRODUCTS = 8;
  private static final int UINT8 = 2;
  private static final int FLOAT = 1;
  private static final double SECONDS = 1.5;

  private MatrixProduct() {}

  /** Multiplications a second of whole numbers of eight bits. */
  static double wholeNumbers() throws OrtException {
    var graph = new OnnxGraph();
    var table = graph.bytes("table", new byte[ROWS * WIDTH], ROWS, WIDTH);
    var rows = cast(graph, graph.node("Gather", table, graph.input("rows", "row")), UINT8);
    for (int i = 0; i < PRODUCTS; i++) {
      var matrix = graph.bytes("matrix" + i, new byte[WIDTH * WIDE], WIDTH, WIDE);
      var product = cast(graph, graph.node("MatMulInteger", rows, matrix), FLOAT);
      least(graph, product, i);
    }
    return timed(graph);
  }

  /** Multiplications a second of floating-point numbers of 32 bits. */
  static double floats() throws OrtException {
    var graph = new OnnxGraph();
    var table = graph.floats("table", ones(ROWS * WIDTH), ROWS, WIDTH);
    var rows = graph.node("Gather", table, graph.input("rows", "row"));
    for (int i = 0; i < PRODUCTS; i++) {
      var matrix = graph.floats("matrix" + i, ones(WIDTH * WIDE), WIDTH, WIDE);
      least(graph, graph.node("MatMul", rows, matrix), i);
    }
    return timed(graph);
  }

  private static float[] ones(int size) {
    float[] ones = new float[size];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static String cast(OnnxGraph graph, String value, int type) {
    return graph.node(
        NodeProto.newBuilder().setOpType("Cast").addAttribute(OnnxGraph.number("to", type)), value);
  }

  /** The first row of a product: an output, so that the product is not left out. */
  private static void least(OnnxGraph graph, String product, int number) {
    var first = graph.numbers("first" + number, 0);
    graph.call(graph.node("Gather", product, first), "out" + number);
    graph.output("out" + number, "one", "column");
  }

  private static double timed(OnnxGraph graph) throws OrtException {
    var environment = OrtEnvironment.getEnvironment();
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      try (var session = environment.createSession(graph.file(Map.of()), options);
          var rows =
              OnnxTensor.createTensor(
                  environment,
                  LongBuffer.wrap(LongStream.range(0, ROWS).toArray()),
                  new long[] {ROWS})) {
        run(session, rows, SECONDS / 2);
        return run(session, rows, SECONDS);
      }
    }
  }

  private static double run(OrtSession session, OnnxTensor rows, double seconds)
      throws OrtException {
    long began = System.nanoTime();
    long runs = 0;
    double passed = 0;
    while (passed < seconds) {
      session.run(Map.of("rows", rows)).close();
      runs++;
      passed = (System.nanoTime() - began) / 1e9;
    }
    return (double) runs * PRODUCTS * ROWS * WIDTH * WIDE / passed;
  }
}
