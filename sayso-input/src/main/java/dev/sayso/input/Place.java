package dev.sayso.input;

import dev.sayso.input.PageWord.How;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element of a page as a place where lines of text stand. Lives while one page is read; not
 * thread-safe.
 */
final class Place {
  private static final Map<String, String> FURNITURE_TAGS =
      Map.ofEntries(
          Map.entry("nav", "debris/navigation"),
          Map.entry("menu", "debris/navigation"),
          Map.entry("aside", "debris/aside"),
          Map.entry("footer", "debris/footer"),
          Map.entry("header", "debris/page-head"),
          Map.entry("form", "debris/form"),
          Map.entry("button", "debris/form"),
          Map.entry("select", "debris/form"),
          Map.entry("textarea", "debris/form"),
          Map.entry("dialog", "debris/form"));

  private static final Map<String, String> FURNITURE_ROLES =
      Map.of(
          "navigation", "debris/navigation",
          "banner", "debris/page-head",
          "complementary", "debris/aside",
          "contentinfo", "debris/footer",
          "search", "debris/form",
          "dialog", "debris/form",
          "alertdialog", "debris/form");

  /** Their classes describe the page, not a part of it. */
  private static final Set<String> FRAME = Set.of("#root", "html", "body", "main", "article");

  final Element element;
  final @Nullable Place parent;
  final List<Place> children = new ArrayList<>();
  final int depth;
  final Optional<PageWord> word;

  /** The characters of the sentences in it. */
  long weight;

  boolean holdsHeadline;

  Place(Element element, @Nullable Place parent) {
    this.element = element;
    this.parent = parent;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.word = FRAME.contains(tag()) ? Optional.empty() : read(element);
    if (parent != null) {
      parent.children.add(this);
    }
  }

  String tag() {
    return element.normalName();
  }

  private static Optional<PageWord> read(Element element) {
    var role = element.attr("role").toLowerCase(Locale.ROOT);
    var rule = FURNITURE_TAGS.getOrDefault(element.normalName(), FURNITURE_ROLES.get(role));
    if (rule != null) {
      return Optional.of(new PageWord(How.SOFT, rule));
    }
    if (isHidden(element)) {
      return Optional.of(new PageWord(How.SOFT, "debris/hidden"));
    }
    return switch (element.normalName()) {
      case "figcaption" -> Optional.of(new PageWord(How.CAPTION, "debris/caption"));
      case "time" -> Optional.of(new PageWord(How.DATE, "debris/date-line"));
      case "address" -> Optional.of(new PageWord(How.BYLINE, "credit/byline"));
      default -> byMeaning(element).or(() -> PageWord.of(element));
    };
  }

  private static Optional<PageWord> byMeaning(Element element) {
    boolean author =
        element.attr("rel").equals("author") || element.attr("itemprop").equals("author");
    return author ? Optional.of(new PageWord(How.BYLINE, "credit/byline")) : Optional.empty();
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    var style = element.attr("style");
    return style.length() < 1000
        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  /** Whether it is furniture, when the whole page holds {@code total} characters of sentences. */
  boolean isFurniture(long total) {
    return word.map(found ->
            switch (found.how()) {
              case ALWAYS -> true;
              case SOFT -> !holdsHeadline && weight * 2 <= total;
              case BYLINE, CAPTION, DATE -> false;
            })
        .orElse(false);
  }

  boolean isWithin(Place other) {
    var place = this;
    while (place != null && place.depth > other.depth) {
      place = place.parent;
    }
    return place == other;
  }

  /** The innermost place that holds both. */
  static Place common(Place one, Place two) {
    var a = one;
    var b = two;
    while (a != b) {
      var deeper = a.depth >= b.depth ? a : b;
      var up = deeper.parent;
      if (up == null) {
        return deeper;
      }
      if (deeper == a) {
        a = up;
      } else {
        b = up;
      }
    }
    return a;
  }
}
