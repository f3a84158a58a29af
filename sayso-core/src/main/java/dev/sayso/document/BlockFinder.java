package dev.sayso.document;

import dev.sayso.document.Block.Kind;
import dev.sayso.document.Judged.Standing;
import dev.sayso.document.Passage.Hint;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells headline, body, credit and debris of a text apart, a block for each passage. In doubt a
 * passage is body: a lost claim is worse than a line of furniture. Immutable and thread-safe.
 */
public final class BlockFinder {
  /** What a passage says by itself; the first rule that speaks decides. */
  private static final List<PassageRule> PASSAGE_RULES =
      List.of(
          new HintRule(Hint.HEADLINE, Kind.HEADLINE),
          new PhraseRule(new PhraseList("en/keep.tsv"), Kind.BODY),
          new PhraseRule(new PhraseList("en/credit.tsv"), Kind.CREDIT),
          new HintRule(Hint.FURNITURE, Kind.DEBRIS),
          new HintRule(Hint.CREDIT, Kind.CREDIT),
          new BylineRule(),
          WordsOnlyRule.counters(),
          WordsOnlyRule.navigation(),
          new SeparatorRule(),
          new PhraseRule(new PhraseList("en/debris.tsv"), Kind.DEBRIS));

  /** What its neighbours say of a passage that is still undecided; one after the other. */
  private static final List<NeighbourRule> NEIGHBOUR_RULES =
      List.of(
          new HeadlineRule(),
          new NameLineRule(),
          new CapitalsRule(),
          new ListedRule(),
          new TailRule());

  private final PassageFinder passageFinder = new PassageFinder();

  /** The blocks of a plain text: they cover it from start to end. */
  public List<Block> blocks(Text text) {
    return blocks(text, passageFinder.passages(text));
  }

  /**
   * The blocks of a text whose passages are known.
   *
   * @param passages in order, without overlap; only white space may stand between them
   */
  public List<Block> blocks(Text text, List<Passage> passages) {
    if (passages.isEmpty()) {
      return text.length() == 0
          ? List.of()
          : List.of(new Block(text.whole(), Kind.DEBRIS, "debris/blank"));
    }
    var judged = new ArrayList<Judged>();
    passages.forEach(passage -> judged.add(judge(text, passage)));
    NEIGHBOUR_RULES.forEach(rule -> rule.apply(text, judged));
    return cover(text, judged);
  }

  private static Judged judge(Text text, Passage passage) {
    var words = PassageWords.of(text, passage.span());
    return PASSAGE_RULES.stream()
        .flatMap(rule -> rule.judge(text, passage, words).stream())
        .findFirst()
        .orElseGet(() -> new Judged(passage, words, Kind.BODY, "body/paragraph", Standing.OPEN));
  }

  /** Each block reaches to the start of the next, the first from the start of the text. */
  private static List<Block> cover(Text text, List<Judged> judged) {
    var starts =
        Stream.concat(
                Stream.of(0),
                judged.stream().skip(1).map(passage -> passage.passage().span().start()))
            .toList();
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < judged.size(); i++) {
      int end = i + 1 < judged.size() ? starts.get(i + 1) : text.length();
      var passage = judged.get(i);
      var why =
          passage.kind() == Kind.BODY && passage.isUndecided() ? "body/paragraph" : passage.why();
      blocks.add(new Block(new Span(starts.get(i), end), passage.kind(), why));
    }
    return blocks;
  }
}
