package dev.sayso.lab.training;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import dev.sayso.lab.bench.NoDataException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The weights of a published encoder, read from its ONNX file.
 *
 * <p>Embeddings, biases and layer norms have names of their own there. The matrices have not: each
 * is found through the {@code Add} that takes the bias. They are stored input by output.
 */
final class StartWeights {
  private final GraphProto graph;
  private final Map<String, TensorProto> tensors = new LinkedHashMap<>();
  private final Map<String, NodeProto> makers = new LinkedHashMap<>();

  private StartWeights(GraphProto graph) {
    this.graph = graph;
    graph.getInitializerList().forEach(tensor -> tensors.put(tensor.getName(), tensor));
    graph.getNodeList().forEach(node -> makers.put(node.getOutput(0), node));
  }

  /** The weights of an encoder on the class path: {@code all-minilm-l6-v2}. */
  static Map<String, Tensor> of(String encoder) throws IOException {
    try (var stream = StartWeights.class.getResourceAsStream("/" + encoder + ".onnx")) {
      if (stream == null) {
        throw new NoDataException("no such encoder: " + encoder);
      }
      return new StartWeights(ModelProto.parseFrom(stream).getGraph()).all();
    }
  }

  private Map<String, Tensor> all() throws NoDataException {
    var all = new LinkedHashMap<String, Tensor>();
    all.put("embed.word", named("embeddings.word_embeddings.weight"));
    all.put("embed.position", named("embeddings.position_embeddings.weight"));
    var types = named("embeddings.token_type_embeddings.weight");
    int width = types.shape()[1];
    all.put("embed.type", new Tensor(Arrays.copyOf(types.values(), width), width));
    norm(all, "embed.norm", "embeddings.LayerNorm");
    for (int layer = 0; tensors.containsKey(query(layer)); layer++) {
      layer(all, layer);
    }
    return all;
  }

  private void layer(Map<String, Tensor> all, int layer) throws NoDataException {
    var mine = String.format(Locale.ROOT, "layer.%02d.", layer);
    var theirs = "encoder.layer." + layer + ".";
    dense(all, mine + "query", theirs + "attention.self.query");
    dense(all, mine + "key", theirs + "attention.self.key");
    dense(all, mine + "value", theirs + "attention.self.value");
    dense(all, mine + "mix", theirs + "attention.output.dense");
    norm(all, mine + "mixnorm", theirs + "attention.output.LayerNorm");
    dense(all, mine + "up", theirs + "intermediate.dense");
    dense(all, mine + "down", theirs + "output.dense");
    norm(all, mine + "norm", theirs + "output.LayerNorm");
  }

  private void norm(Map<String, Tensor> all, String mine, String theirs) throws NoDataException {
    all.put(mine + ".weight", named(theirs + ".weight"));
    all.put(mine + ".bias", named(theirs + ".bias"));
  }

  private void dense(Map<String, Tensor> all, String mine, String theirs) throws NoDataException {
    var bias = theirs + ".bias";
    all.put(mine + ".weight", named(matrixBefore(bias)));
    all.put(mine + ".bias", named(bias));
  }

  private String matrixBefore(String bias) throws NoDataException {
    for (var node : graph.getNodeList()) {
      if (node.getOpType().equals("Add") && node.getInputList().contains(bias)) {
        int other = node.getInput(0).equals(bias) ? 1 : 0;
        var product = makers.get(node.getInput(other));
        if (product != null && product.getOpType().equals("MatMul")) {
          return product.getInput(1);
        }
      }
    }
    throw new NoDataException("no matrix beside " + bias);
  }

  private Tensor named(String name) throws NoDataException {
    var tensor = tensors.get(name);
    if (tensor == null) {
      throw new NoDataException("the encoder lacks " + name);
    }
    var floats =
        tensor.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    float[] values = new float[floats.remaining()];
    floats.get(values);
    return new Tensor(values, tensor.getDimsList().stream().mapToInt(Math::toIntExact).toArray());
  }

  private static String query(int layer) {
    return "encoder.layer." + layer + ".attention.self.query.bias";
  }
}
