package dev.sayso.lab.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;

/** Scores as one JSON object in one line. */
final class ScoreJson {
  private ScoreJson() {}

  /** The object; a slash in a key makes a level. */
  static String line(Map<String, BigDecimal> scores) {
    var root = new ObjectNode(JsonNodeFactory.instance);
    scores.forEach((key, value) -> {
      var level = root;
      var names = key.split("/", -1);
      for (int i = 0; i < names.length - 1; i++) {
        level = level.withObjectProperty(names[i]);
      }
      level.put(names[names.length - 1], value);
    });
    return root.toString();
  }
}
