package dev.sayso.lab.training;

import ai.onnx.proto.OnnxMl.NodeProto;
import dev.sayso.lab.onnx.OnnxGraph;
import dev.sayso.reader.Calibration;
import dev.sayso.reader.Windows;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Packs a trained network for reading: the same sums as {@link Network}, one window at a time, the
 * large matrices in whole numbers.
 *
 * <p>Weights have seven bits, not eight: processors with AVX2 alone add two products in sixteen
 * bits, and with eight these would run over. Each column has a scale of its own; what the layers
 * pass on is rounded as it comes, window by window, so that no window sees its neighbours.
 */
final class ModelPacker {
  private static final int HEADS = 12;
  private static final int SEVEN_BITS = 63;
  private static final int EIGHT_BITS = 127;
  private static final int VERSION_DIGITS = 12;
  private static final float EPSILON = 1e-12f;

  private final Map<String, Tensor> weights;
  private final Calibration calibration;
  private final OnnxGraph graph = new OnnxGraph();
  private final int layers;
  private final int width;

  ModelPacker(Map<String, Tensor> weights, Calibration calibration) {
    this.weights = weights;
    this.calibration = calibration;
    this.layers = (int) weights.keySet().stream().filter(n -> n.endsWith(".up.weight")).count();
    this.width = tensor("embed.word").shape()[1];
  }

  /** The file that the reader loads. */
  byte[] packed() {
    var pieces = graph.input("pieces", "piece");
    var looks = graph.input("looks", "piece");
    var firsts = graph.input("firsts", "word");
    var x = norm(embedded(pieces, looks), "embed.norm");
    for (int i = 0; i < layers; i++) {
      if (i == layers - 2) {
        x = guessed(x);
      }
      x = layer(x, String.format(Locale.ROOT, "layer.%02d.", i));
    }
    var words = gather(x, firsts);
    graph.call(dense(words, "tags"), "tags");
    graph.call(dense(words, "tie"), "ties");
    graph.output("tags", "word", "tag");
    graph.output("ties", "word", "tie");
    return graph.file(notes());
  }

  /** What is too small for a graph: the chain's scores, those of distances, the version. */
  private Map<String, String> notes() {
    var notes = new LinkedHashMap<String, String>();
    notes.put("version", version());
    notes.put("products", Long.toString(products()));
    notes.put("neighbours", row(tensor("tags.neighbours").values()));
    notes.put("distances", row(tensor("tie.distance").values()));
    notes.put("calibration", calibration.slope() + " " + calibration.shift());
    return notes;
  }

  /** Multiplications for each word piece in the large matrices. */
  private long products() {
    return weights.entrySet().stream()
        .filter(one -> one.getKey().startsWith("layer.") && one.getValue().shape().length == 2)
        .mapToLong(one -> one.getValue().values().length)
        .sum();
  }

  /** The beginning of the digest of all numbers. */
  private String version() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      new TreeMap<>(weights)
          .forEach((name, tensor) -> {
            var bytes = ByteBuffer.allocate(Float.BYTES * tensor.values().length);
            bytes.asFloatBuffer().put(tensor.values());
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
          });
      digest.update(calibration.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String row(float[] values) {
    return IntStream.range(0, values.length)
        .mapToObj(i -> Float.toString(values[i]))
        .collect(Collectors.joining(" "));
  }

  private String embedded(String pieces, String looks) {
    var word = tensor("embed.word");
    int rows = word.shape()[0];
    float[] scales = new float[rows];
    byte[] rounded = new byte[rows * width];
    for (int i = 0; i < rows; i++) {
      scales[i] = scale(word.values(), i * width, 1, width) / EIGHT_BITS;
      for (int j = 0; j < width; j++) {
        rounded[i * width + j] = (byte) Math.round(word.values()[i * width + j] / scales[i]);
      }
    }
    var table = graph.bytes("embed.word", rounded, rows, width);
    var scale = graph.floats("embed.word.scale", scales, rows, 1);
    var asFloat =
        graph.node(
            NodeProto.newBuilder().setOpType("Cast").addAttribute(OnnxGraph.number("to", 1)),
            gather(table, pieces));
    var x = graph.node("Mul", asFloat, gather(scale, pieces));
    var look = tensor("embed.look");
    var seen = gather(graph.floats("embed.look", look.values(), look.shape()[0], width), looks);
    return graph.node("Add", graph.node("Add", x, places(pieces)), seen);
  }

  /** The rows of the places, as many as there are pieces; what all pieces share is added in. */
  private String places(String pieces) {
    float[] places = Arrays.copyOf(tensor("embed.position").values(), Windows.LONGEST * width);
    float[] type = tensor("embed.type").values();
    for (int i = 0; i < places.length; i++) {
      places[i] += type[i % width];
    }
    var table = graph.floats("embed.place", places, Windows.LONGEST, width);
    var from = graph.numbers("place.from", 0);
    return graph.node("Slice", table, from, graph.node("Shape", pieces), from);
  }

  private String guessed(String x) {
    var guess = softmax(dense(x, "guess"));
    var table = tensor("guess.embed");
    var meaning = graph.floats("guess.embed", table.values(), table.shape()[0], width);
    return graph.node("Add", x, graph.node("MatMul", guess, meaning));
  }

  private String layer(String x, String name) {
    var parts = graph.split(wide(x, name + "attention", attention(name)), 3);
    var query = heads(parts[0], 1, 0, 2);
    var key = heads(parts[1], 1, 2, 0);
    var value = heads(parts[2], 1, 0, 2);
    var shares = softmax(graph.node("MatMul", query, key));
    var mixed = transposed(graph.node("MatMul", shares, value), 1, 0, 2);
    var flat = graph.node("Reshape", mixed, graph.numbers(name + "flat", -1, width));
    var mix = wide(flat, name + "mix", linear(name + "mix"));
    var middle = norm(graph.node("Add", x, mix), name + "mixnorm");
    var up = graph.node("Gelu", wide(middle, name + "up", linear(name + "up")));
    var down = wide(up, name + "down", linear(name + "down"));
    return norm(graph.node("Add", middle, down), name + "norm");
  }

  /** A matrix, input by output, and what is added. */
  private record Linear(Tensor weight, Tensor bias) {}

  private Linear linear(String name) {
    return new Linear(tensor(name + ".weight"), tensor(name + ".bias"));
  }

  /** Query, key and value side by side; the query takes the scale of the attention in. */
  private Linear attention(String layer) {
    float[] weight = new float[width * 3 * width];
    float[] bias = new float[3 * width];
    var parts = new String[] {"query", "key", "value"};
    for (int p = 0; p < parts.length; p++) {
      float by = p == 0 ? (float) (1 / Math.sqrt((double) width / HEADS)) : 1;
      var part = linear(layer + parts[p]);
      for (int j = 0; j < width; j++) {
        bias[p * width + j] = by * part.bias().values()[j];
        for (int i = 0; i < width; i++) {
          weight[i * 3 * width + p * width + j] = by * part.weight().values()[i * width + j];
        }
      }
    }
    return new Linear(new Tensor(weight, width, 3 * width), new Tensor(bias, 3 * width));
  }

  /** A product with a large matrix, in whole numbers. */
  private String wide(String x, String name, Linear linear) {
    int rows = linear.weight().shape()[0];
    int columns = linear.weight().shape()[1];
    float[] values = linear.weight().values();
    float[] scales = new float[columns];
    byte[] rounded = new byte[values.length];
    for (int j = 0; j < columns; j++) {
      scales[j] = scale(values, j, columns, rows) / SEVEN_BITS;
      for (int i = 0; i < rows; i++) {
        rounded[i * columns + j] = (byte) Math.round(values[i * columns + j] / scales[j]);
      }
    }
    return graph.node(
        NodeProto.newBuilder().setOpType("DynamicQuantizeMatMul").setDomain(OnnxGraph.RUNTIME),
        x,
        graph.bytes(name + ".weight", rounded, rows, columns),
        graph.floats(name + ".scale", scales, columns),
        graph.bytes(name + ".zero", new byte[columns], columns),
        graph.floats(name + ".bias", linear.bias().values(), columns));
  }

  /** The greatest amount in a row or column, never 0. */
  private static float scale(float[] values, int from, int step, int count) {
    float most = Float.MIN_NORMAL * EIGHT_BITS;
    for (int i = 0; i < count; i++) {
      most = Math.max(most, Math.abs(values[from + i * step]));
    }
    return most;
  }

  private String dense(String x, String name) {
    var linear = linear(name);
    int columns = linear.bias().values().length;
    var weight = graph.floats(name + ".weight", linear.weight().values(), width, columns);
    var bias = graph.floats(name + ".bias", linear.bias().values(), columns);
    return graph.node("Add", graph.node("MatMul", x, weight), bias);
  }

  private String heads(String x, long... order) {
    var shape = graph.numbers(x + ".heads", -1, HEADS, width / HEADS);
    return transposed(graph.node("Reshape", x, shape), order);
  }

  private String transposed(String x, long... order) {
    return graph.node(
        NodeProto.newBuilder().setOpType("Transpose").addAttribute(OnnxGraph.list("perm", order)),
        x);
  }

  private String softmax(String x) {
    return graph.node(
        NodeProto.newBuilder().setOpType("Softmax").addAttribute(OnnxGraph.number("axis", -1)), x);
  }

  private String gather(String table, String rows) {
    return graph.node("Gather", table, rows);
  }

  private String norm(String x, String name) {
    var weight = graph.floats(name + ".weight", tensor(name + ".weight").values(), width);
    var bias = graph.floats(name + ".bias", tensor(name + ".bias").values(), width);
    return graph.node(
        NodeProto.newBuilder()
            .setOpType("LayerNormalization")
            .addAttribute(OnnxGraph.number("axis", -1))
            .addAttribute(OnnxGraph.real("epsilon", EPSILON)),
        x,
        weight,
        bias);
  }

  private Tensor tensor(String name) {
    var found = weights.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no weights " + name);
    }
    return found;
  }
}
