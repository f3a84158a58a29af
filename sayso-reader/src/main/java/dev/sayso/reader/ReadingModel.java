package dev.sayso.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;

/**
 * The trained model: what it says about each word of a text. Thread-safe.
 *
 * <p>It runs one window at a time and each run on one thread, so that a text's scores depend on
 * nothing but the text. Who has more processors reads more texts at once.
 */
public final class ReadingModel implements AutoCloseable {
  /** Word pieces that a window sees before and after those it judges. */
  public static final int CONTEXT = 32;

  private static final String SHIPPED = "reader.onnx";

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final Vocabulary vocabulary;
  private final Decoder decoder;
  private final String version;
  private final long products;

  /**
   * Loads a packed model.
   *
   * @throws IllegalArgumentException if it is none
   */
  public ReadingModel(byte[] packed, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OptLevel.ALL_OPT);
      session = environment.createSession(packed, options);
      var notes = session.getMetadata().getCustomMetadata();
      version = notes.getOrDefault("version", "");
      products = Long.parseLong(notes.getOrDefault("products", "0"));
      decoder =
          new Decoder(
              new TagChain(row(notes.getOrDefault("neighbours", ""))),
              new Ties(row(notes.getOrDefault("distances", ""))),
              calibration(row(notes.getOrDefault("calibration", "1 0"))));
    } catch (OrtException e) {
      throw new IllegalArgumentException("not a reading model: " + e.getMessage(), e);
    }
  }

  /** The model that Sayso ships. */
  public static ReadingModel shipped() {
    try (var stream = ReadingModel.class.getResourceAsStream(SHIPPED)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its reading model");
      }
      return new ReadingModel(stream.readAllBytes(), Vocabulary.shipped());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells its weights from others. */
  String version() {
    return version;
  }

  /** The multiplications in its large matrices for each word piece it sees. */
  public long products() {
    return products;
  }

  private static Calibration calibration(float[] line) {
    if (line.length != 2) {
      throw new IllegalArgumentException("a calibration of " + line.length + " numbers");
    }
    return new Calibration(line[0], line[1]);
  }

  private static float[] row(String numbers) {
    var parts = numbers.split(" ", -1);
    float[] row = new float[parts.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = Float.parseFloat(parts[i]);
    }
    return row;
  }

  /** The attributions in a text, in order of their cues. */
  public List<TiedPhrases> attributions(EncodedText text) {
    return decoder.attributions(text, scores(text));
  }

  /** What the model says about each word. */
  public WordScores scores(EncodedText text) {
    int words = text.words().size();
    float[][] tags = new float[words][];
    float[][] ties = new float[words][];
    for (var window : new Windows(text, CONTEXT).from(0)) {
      read(text, window, tags, ties);
    }
    return new WordScores(tags, ties);
  }

  private void read(EncodedText text, Window window, float[][] tags, float[][] ties) {
    int pieces = text.length(window.from(), window.to()) + 2;
    int first = text.words().get(window.from()).firstPiece() - 1;
    long[] numbers = new long[pieces];
    long[] looks = new long[pieces];
    numbers[0] = vocabulary.opening();
    numbers[pieces - 1] = vocabulary.closing();
    for (int i = 1; i < pieces - 1; i++) {
      numbers[i] = text.piece(first + i);
      looks[i] = text.look(first + i);
    }
    long[] firsts = new long[window.coreTo() - window.coreFrom()];
    for (int i = 0; i < firsts.length; i++) {
      firsts[i] = (long) text.words().get(window.coreFrom() + i).firstPiece() - first;
    }
    try (var pieceTensor = tensor(numbers);
        var lookTensor = tensor(looks);
        var firstTensor = tensor(firsts);
        var found =
            session.run(
                Map.of("pieces", pieceTensor, "looks", lookTensor, "firsts", firstTensor))) {
      copy(found, "tags", tags, window.coreFrom());
      copy(found, "ties", ties, window.coreFrom());
    } catch (OrtException e) {
      throw new IllegalStateException("the reading model failed: " + e.getMessage(), e);
    }
  }

  private OnnxTensor tensor(long[] numbers) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(numbers), new long[] {numbers.length});
  }

  private static void copy(OrtSession.Result found, String name, float[][] rows, int from)
      throws OrtException {
    var value = found.get(name).orElseThrow().getValue();
    if (value instanceof float[][] read) {
      System.arraycopy(read, 0, rows, from, read.length);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the reading model does not close: " + e.getMessage(), e);
    }
  }
}
