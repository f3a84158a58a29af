package dev.sayso.lab.training;

import dev.sayso.lab.attribution.Attribution;
import dev.sayso.lab.attribution.BratFile;
import dev.sayso.lab.attribution.Corpus;
import dev.sayso.lab.bench.Passage;
import dev.sayso.lab.bench.Stretch;
import dev.sayso.reader.EncodedText;
import dev.sayso.reader.Phrase;
import dev.sayso.reader.Role;
import dev.sayso.reader.Tags;
import dev.sayso.reader.TextEncoder;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Articles in PolNeAR's layout, marked for training. */
final class PolnearTexts {
  private final TextEncoder encoder;

  PolnearTexts(TextEncoder encoder) {
    this.encoder = encoder;
  }

  /**
   * One article.
   *
   * @param marked the text with what is to be found
   * @param bare each attribution as a paragraph of its own, without the sentence around it: so
   *     looks what is said inside of a content
   * @param gold the same as people marked it, in UTF-16 offsets
   */
  record Article(MarkedText marked, MarkedText bare, List<Attribution> gold) {
    Article {
      gold = List.copyOf(gold);
    }
  }

  List<Article> in(Path folder) throws IOException {
    var articles = new ArrayList<Article>();
    for (var article : Corpus.in(folder).articles()) {
      var text = Files.readString(article.text());
      var gold = BratFile.attributions(Files.readString(article.marks()));
      articles.add(article(text, gold.stream().map(one -> inUnits(text, one)).toList()));
    }
    return articles;
  }

  private Article article(String text, List<Attribution> gold) {
    var encoded = encoder.encode(new Text(text), lines(text));
    var bare = encoder.encode(new Text(text), hulls(gold));
    return new Article(new Marking(encoded, gold).marked(), new Marking(bare, gold).marked(), gold);
  }

  /** From the first word of each attribution to its last, those left out that overlap another. */
  private static List<Span> hulls(List<Attribution> gold) {
    var hulls = new ArrayList<Span>();
    int end = 0;
    for (var hull : gold.stream().map(PolnearTexts::hull).sorted().toList()) {
      if (hull.start() >= end) {
        hulls.add(hull);
        end = hull.end();
      }
    }
    return hulls;
  }

  private static Span hull(Attribution one) {
    return Stream.of(one.source(), one.cue(), one.content())
        .filter(Objects::nonNull)
        .map(Passage::whole)
        .map(part -> new Span(part.start(), part.end()))
        .reduce(Span::cover)
        .orElseThrow();
  }

  /** The lines that hold more than white space. */
  static List<Span> lines(String text) {
    var lines = new ArrayList<Span>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (!text.substring(start, i).isBlank()) {
          lines.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static Attribution inUnits(String text, Attribution marked) {
    return new Attribution(
        inUnits(text, marked.source()),
        inUnits(text, marked.cue()),
        inUnits(text, marked.content()));
  }

  private static @Nullable Passage inUnits(String text, @Nullable Passage passage) {
    return passage == null
        ? null
        : new Passage(
            passage.parts().stream()
                .map(part ->
                    new Stretch(
                        text.offsetByCodePoints(0, part.start()),
                        text.offsetByCodePoints(0, part.end())))
                .toList());
  }

  /**
   * Writes attributions onto words; where two overlap, the first stands. Two may share a source.
   */
  private static final class Marking {
    private final EncodedText text;
    private final List<Attribution> gold;
    private final int[] tags;
    private final Set<Phrase> marked = new HashSet<>();
    private final List<MarkedText.Tie> ties = new ArrayList<>();

    Marking(EncodedText text, List<Attribution> gold) {
      this.text = text;
      this.gold = gold;
      this.tags = new int[text.words().size()];
    }

    MarkedText marked() {
      for (var attribution : gold) {
        var cues = phrases(Role.CUE, attribution.cue());
        var others = phrases(Role.SOURCE, attribution.source());
        others.addAll(phrases(Role.CONTENT, attribution.content()));
        if (!cues.isEmpty()) {
          others.forEach(other -> ties.add(new MarkedText.Tie(other, cues.getFirst())));
        }
      }
      return new MarkedText(text, MarkedText.sure(tags), ties);
    }

    private List<Phrase> phrases(Role role, @Nullable Passage passage) {
      var phrases = new ArrayList<Phrase>();
      for (var part : passage == null ? List.<Stretch>of() : passage.parts()) {
        int from = firstEndingAfter(part.start());
        int to = from;
        while (to < tags.length && text.words().get(to).span().start() < part.end()) {
          to++;
        }
        if (from < to) {
          var phrase = new Phrase(role, from, to);
          if (isFree(phrase)) {
            Tags.mark(tags, phrase);
            marked.add(phrase);
          }
          if (marked.contains(phrase)) {
            phrases.add(phrase);
          }
        }
      }
      return phrases;
    }

    private boolean isFree(Phrase phrase) {
      for (int i = phrase.from(); i < phrase.to(); i++) {
        if (tags[i] != 0) {
          return false;
        }
      }
      return true;
    }

    private int firstEndingAfter(int offset) {
      int low = 0;
      int high = tags.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (text.words().get(middle).span().end() <= offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }
}
