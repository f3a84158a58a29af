package dev.sayso.assessment;

import java.text.Normalizer;
import java.util.Locale;

/** Makes names alike that differ only in how they are written over. */
final class Spelling {
  private Spelling() {}

  /** A key of the last word of a name: the same for Meier, Meyer and Méier. */
  static String surname(String name) {
    var words = name.strip().split("\\s+");
    var plain =
        Normalizer.normalize(words[words.length - 1], Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return plain
        .replace('y', 'i')
        .replace('w', 'v')
        .replace("x", "ks")
        .replace("ph", "f")
        .replace("ck", "k")
        .replaceAll("(.)\\1", "$1");
  }
}
