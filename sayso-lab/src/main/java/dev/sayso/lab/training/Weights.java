package dev.sayso.lab.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Named tensors in a file: for checkpoints, which only this program reads. */
final class Weights {
  private Weights() {}

  /** Writes them so that a file is whole or not there. */
  static void write(Path file, Map<String, Tensor> tensors) throws IOException {
    var part = file.resolveSibling(file.getFileName() + ".part");
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
      out.writeInt(tensors.size());
      for (var entry : tensors.entrySet()) {
        out.writeUTF(entry.getKey());
        var tensor = entry.getValue();
        out.writeInt(tensor.shape().length);
        for (int side : tensor.shape()) {
          out.writeInt(side);
        }
        var bytes = ByteBuffer.allocate(Float.BYTES * tensor.values().length);
        bytes.asFloatBuffer().put(tensor.values());
        out.write(bytes.array());
      }
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Reads what {@link #write} wrote. */
  static Map<String, Tensor> read(Path file) throws IOException {
    var tensors = new LinkedHashMap<String, Tensor>();
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        var name = in.readUTF();
        int[] shape = new int[in.readInt()];
        int size = 1;
        for (int side = 0; side < shape.length; side++) {
          shape[side] = in.readInt();
          size = Math.multiplyExact(size, shape[side]);
        }
        float[] values = new float[size];
        ByteBuffer.wrap(in.readNBytes(Float.BYTES * size)).asFloatBuffer().get(values);
        tensors.put(name, new Tensor(values, shape));
      }
    }
    return tensors;
  }
}
