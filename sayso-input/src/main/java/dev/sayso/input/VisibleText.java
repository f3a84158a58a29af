package dev.sayso.input;

import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a reader of a page sees, in reading order: block elements end a line, runs of
 * blanks become one, a no-break space is a blank. Lives while one page is read; not thread-safe.
 */
final class VisibleText implements NodeFilter {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "head",
          "template",
          "noscript",
          "svg",
          "math",
          "iframe",
          "object",
          "audio",
          "video",
          "canvas",
          "datalist",
          "option");

  /** They stand in a line but apart from its words. */
  private static final Set<String> APART = Set.of("td", "th", "button", "label", "input", "img");

  private final StringBuilder text = new StringBuilder();
  private final List<PageLine> lines = new ArrayList<>();
  private Place here;
  private final Place top;
  private int links;
  private int heads;

  private int lineStart;
  private int linked;
  private @Nullable Place linePlace;
  private boolean blankDue;

  private VisibleText(Document page) {
    top = new Place(page, null);
    here = top;
  }

  static VisibleText of(Document page) {
    var visible = new VisibleText(page);
    // Iterates: elements may be nested deeper than the stack.
    NodeTraversor.filter(visible, page);
    visible.endLine();
    return visible;
  }

  String text() {
    return text.toString();
  }

  List<PageLine> lines() {
    return List.copyOf(lines);
  }

  Place top() {
    return top;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element && !(node instanceof Document)) {
      if (UNSEEN.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !(node instanceof Document)) {
      part(element);
      links -= element.normalName().equals("a") ? 1 : 0;
      heads -= element.normalName().equals("h1") ? 1 : 0;
      here = here.parent == null ? top : here.parent;
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    part(element);
    here = new Place(element, here);
    links += element.normalName().equals("a") ? 1 : 0;
    heads += element.normalName().equals("h1") ? 1 : 0;
  }

  private void part(Element element) {
    var tag = element.normalName();
    // A headline broken by hand is still one.
    if (APART.contains(tag) || (heads > 0 && !tag.equals("h1"))) {
      blankDue = true;
    } else if (element.isBlock() || tag.equals("br")) {
      endLine();
    }
  }

  private void add(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF') {
        blankDue = true;
      } else {
        add(isLone(words, i) ? '\uFFFD' : c);
      }
    }
  }

  private void add(char c) {
    if (linePlace == null) {
      linePlace = here;
    } else if (linePlace != here) {
      linePlace = Place.common(linePlace, here);
    }
    if (blankDue && text.length() > lineStart) {
      text.append(' ');
      linked += links > 0 ? 1 : 0;
    }
    blankDue = false;
    text.append(c);
    linked += links > 0 ? 1 : 0;
  }

  /** Half a surrogate pair, which no text may hold. */
  private static boolean isLone(String words, int at) {
    char c = words.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == words.length() || !Character.isLowSurrogate(words.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(words.charAt(at - 1)));
  }

  private void endLine() {
    if (linePlace != null) {
      var span = new Span(lineStart, text.length());
      lines.add(new PageLine(span, text.substring(lineStart), linePlace, linked));
      text.append('\n');
    }
    lineStart = text.length();
    linked = 0;
    linePlace = null;
    blankDue = false;
  }
}
