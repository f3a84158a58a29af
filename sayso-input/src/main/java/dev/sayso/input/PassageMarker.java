package dev.sayso.input;

import dev.sayso.document.Passage;
import dev.sayso.document.Passage.Hint;
import dev.sayso.input.PageWord.How;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says of each line of a page what its place on the page says of it. The words of a line are judged
 * later, by the same rules as plain text. Lives while one page is read; not thread-safe.
 */
final class PassageMarker {
  /** The share of a page's sentences, in percent, that its report holds at least. */
  private static final int REPORT_SHARE = 95;

  private static final int ARTICLE_SHARE = 50;
  private static final int LONGEST_BYLINE = 120;
  private static final int LONGEST_DATE = 60;

  private static final Set<String> FRAMES =
      Set.of(
          "#root", "html", "body", "main", "article", "div", "section", "table", "tbody", "tr",
          "td", "center", "form");

  private static final Pattern PICTURE =
      Pattern.compile("(?i)\\b(?:photo|photograph|picture|image|credit|copyright|file)\\b|©");

  private final List<PageLine> lines;
  private final Place report;
  private final OptionalInt headline;
  private final int reportStart;
  private final long total;

  PassageMarker(VisibleText page, List<String> titles) {
    lines = page.lines();
    headline = HeadlineLine.find(lines, titles);
    for (var line : lines) {
      weigh(line);
    }
    headline.ifPresent(at -> mark(lines.get(at).place()));
    total = page.top().weight;
    report = report(page.top());
    reportStart = firstWithin(report);
  }

  List<Passage> passages() {
    var passages = new ArrayList<Passage>();
    for (int i = 0; i < lines.size(); i++) {
      passages.add(passage(i));
    }
    return passages;
  }

  private Passage passage(int at) {
    var line = lines.get(at);
    if (headline.isPresent() && headline.getAsInt() == at) {
      return new Passage(line.span(), Hint.HEADLINE, "headline/markup");
    }
    return furniture(line)
        .or(() -> outside(at))
        .map(why -> new Passage(line.span(), Hint.FURNITURE, why))
        .or(() -> byline(line))
        .orElseGet(() -> Passage.plain(line.span()));
  }

  private Optional<String> furniture(PageLine line) {
    for (var place = line.place(); place != null; place = place.parent) {
      if (place.isFurniture(total)) {
        return place.word.map(PageWord::rule);
      }
      if (place.word.isPresent() && isSmallPrint(place.word.get().how(), line)) {
        return place.word.map(PageWord::rule);
      }
    }
    return line.isLink() && !line.words().endsWith(".")
        ? Optional.of("debris/link")
        : Optional.empty();
  }

  private static boolean isSmallPrint(How how, PageLine line) {
    return switch (how) {
      case CAPTION -> !line.endsSentence() || PICTURE.matcher(line.words()).find();
      case DATE -> line.words().length() <= LONGEST_DATE && !line.endsSentence();
      case BYLINE, SOFT, ALWAYS -> false;
    };
  }

  /** What stands outside the report; between headline and report the standfirst may stand. */
  private Optional<String> outside(int at) {
    boolean between = headline.isPresent() && headline.getAsInt() < at && at < reportStart;
    return lines.get(at).place().isWithin(report) || between
        ? Optional.empty()
        : Optional.of("debris/outside-the-report");
  }

  private static Optional<Passage> byline(PageLine line) {
    for (var place = line.place(); place != null; place = place.parent) {
      if (place.word.filter(word -> word.how() == How.BYLINE).isPresent()
          && line.words().length() <= LONGEST_BYLINE
          && !line.endsSentence()) {
        return Optional.of(new Passage(line.span(), Hint.CREDIT, "credit/byline"));
      }
    }
    return Optional.empty();
  }

  private static void mark(Place headlinePlace) {
    for (var place = headlinePlace; place != null; place = place.parent) {
      place.holdsHeadline = true;
    }
  }

  private static void weigh(PageLine line) {
    int weight = line.weight();
    for (var place = line.place(); place != null && weight > 0; place = place.parent) {
      place.weight += weight;
    }
  }

  /** The article that holds most sentences, or else the innermost frame around nearly all. */
  private Place report(Place top) {
    var articles = new ArrayList<Place>();
    collect(top, articles);
    var heaviest = articles.stream().reduce((a, b) -> b.weight > a.weight ? b : a);
    if (heaviest.isPresent() && heaviest.get().weight * 100 > total * ARTICLE_SHARE) {
      return heaviest.get();
    }
    var place = top;
    for (var next = Optional.of(top); next.isPresent(); next = heavyChild(place)) {
      place = next.get();
    }
    return place;
  }

  private Optional<Place> heavyChild(Place place) {
    return place.children.stream()
        .filter(child -> FRAMES.contains(child.tag()))
        .filter(child -> total > 0 && child.weight * 100 >= total * REPORT_SHARE)
        .findFirst();
  }

  private static void collect(Place top, List<Place> articles) {
    Deque<Place> open = new ArrayDeque<>(List.of(top));
    while (!open.isEmpty()) {
      var place = open.pop();
      if (place.tag().equals("article") || place.element.attr("itemprop").equals("articleBody")) {
        articles.add(place);
      }
      place.children.reversed().forEach(open::push);
    }
  }

  private int firstWithin(Place place) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).place().isWithin(place)) {
        return i;
      }
    }
    return lines.size();
  }
}
