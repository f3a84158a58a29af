package dev.sayso.lab.onnx;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;

/** Puts an ONNX graph together, node by node. */
public final class OnnxGraph {
  /** The operators of ONNX Runtime's own. */
  public static final String RUNTIME = "com.microsoft";

  private static final int STANDARD = 20;
  private static final int FORMAT = 9;

  private final GraphProto.Builder graph = GraphProto.newBuilder().setName("reader");
  private int nodes;

  /** An input: a row of whole numbers as long as the text. */
  public String input(String name, String side) {
    graph.addInput(value(name, TensorProto.DataType.INT64, side));
    return name;
  }

  /** An output: a table of numbers. */
  public void output(String name, String rows, String columns) {
    graph.addOutput(value(name, TensorProto.DataType.FLOAT, rows, columns));
  }

  private static ValueInfoProto value(String name, TensorProto.DataType type, String... sides) {
    var shape = TensorShapeProto.newBuilder();
    for (var side : sides) {
      shape.addDim(TensorShapeProto.Dimension.newBuilder().setDimParam(side));
    }
    var tensor = TypeProto.Tensor.newBuilder().setElemType(type.getNumber()).setShape(shape);
    return ValueInfoProto.newBuilder()
        .setName(name)
        .setType(TypeProto.newBuilder().setTensorType(tensor))
        .build();
  }

  /** A constant. */
  public String floats(String name, float[] values, long... shape) {
    var bytes = ByteBuffer.allocate(Float.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    return constant(name, TensorProto.DataType.FLOAT, bytes.array(), shape);
  }

  /** A constant of small whole numbers. */
  public String bytes(String name, byte[] values, long... shape) {
    return constant(name, TensorProto.DataType.INT8, values, shape);
  }

  /** A row of whole numbers, as operators take them for shapes and places. */
  public String numbers(String name, long... values) {
    var bytes = ByteBuffer.allocate(Long.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asLongBuffer().put(values);
    return constant(name, TensorProto.DataType.INT64, bytes.array(), values.length);
  }

  private String constant(String name, TensorProto.DataType type, byte[] raw, long... shape) {
    var tensor =
        TensorProto.newBuilder()
            .setName(name)
            .setDataType(type.getNumber())
            .setRawData(ByteString.copyFrom(raw));
    Arrays.stream(shape).forEach(tensor::addDims);
    graph.addInitializer(tensor);
    return name;
  }

  /** An operator of the standard; gives the name of what it makes. */
  public String node(String operator, String... inputs) {
    return node(NodeProto.newBuilder().setOpType(operator), inputs);
  }

  /** An operator with attributes or from elsewhere. */
  public String node(NodeProto.Builder node, String... inputs) {
    var name = node.getOpType() + nodes++;
    graph.addNode(node.setName(name).addAllInput(Arrays.asList(inputs)).addOutput(name));
    return name;
  }

  /** Cuts the last side into equal parts. */
  public String[] split(String input, int parts) {
    var node = NodeProto.newBuilder().setOpType("Split").setName("Split" + nodes++).addInput(input);
    var names = new String[parts];
    for (int i = 0; i < parts; i++) {
      names[i] = node.getName() + "." + i;
      node.addOutput(names[i]);
    }
    graph.addNode(node.addAttribute(number("axis", -1)).addAttribute(number("num_outputs", parts)));
    return names;
  }

  /** Gives the result of a node the name of an output. */
  public void call(String result, String output) {
    graph.addNode(
        NodeProto.newBuilder()
            .setOpType("Identity")
            .setName(output)
            .addInput(result)
            .addOutput(output));
  }

  /** An attribute of an operator. */
  public static AttributeProto number(String name, long value) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.INT)
        .setI(value)
        .build();
  }

  /** An attribute of an operator. */
  public static AttributeProto real(String name, float value) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.FLOAT)
        .setF(value)
        .build();
  }

  /** An attribute of an operator. */
  public static AttributeProto list(String name, long... values) {
    var attribute =
        AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.INTS);
    Arrays.stream(values).forEach(attribute::addInts);
    return attribute.build();
  }

  /** The file, with notes that a reader may need. */
  public byte[] file(Map<String, String> notes) {
    var model =
        ModelProto.newBuilder()
            .setIrVersion(FORMAT)
            .setProducerName("sayso")
            .setGraph(graph)
            .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("").setVersion(STANDARD))
            .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain(RUNTIME).setVersion(1));
    notes.forEach((key, value) ->
        model.addMetadataProps(StringStringEntryProto.newBuilder().setKey(key).setValue(value)));
    return model.build().toByteArray();
  }
}
