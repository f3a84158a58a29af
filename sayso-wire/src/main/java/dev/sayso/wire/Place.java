package dev.sayso.wire;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One text, from which spans are taken out to the wire. Immutable and thread-safe. */
final class Place {
  private final Text text;
  private final CodePoints points;

  Place(Text text) {
    this.text = text;
    this.points = new CodePoints(text);
  }

  /**
   * The span in code points with its words.
   *
   * @throws IllegalArgumentException if it leaves the text or cuts a character
   */
  WireSpan span(Span span) {
    return new WireSpan(
        points.toCodePoint(span.start()), points.toCodePoint(span.end()), text.slice(span));
  }

  @Nullable WireSpan spanOrNone(@Nullable Span span) {
    return span == null ? null : span(span);
  }

  List<WireSpan> spans(List<Span> spans) {
    return spans.stream().map(this::span).toList();
  }
}
