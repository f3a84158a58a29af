package dev.sayso.app.page;

import dev.sayso.app.view.TileKind;
import dev.sayso.text.Span;

/**
 * A passage of a report that something on the page rests on.
 *
 * @param key what rests on it: a claim, a denial, a difference, an entry
 * @param style how it is marked; {@code ref} shows only when it is looked up
 * @param span where it stands
 */
record PassageMark(String key, String style, Span span) {
  static final String REFERENCE = "ref";

  static PassageMark of(String key, TileKind kind, Span span) {
    return new PassageMark(key, kind.style(), span);
  }

  static PassageMark reference(String key, Span span) {
    return new PassageMark(key, REFERENCE, span);
  }
}
