package dev.sayso.lab.training;

import dev.sayso.reader.Phrase;
import dev.sayso.reader.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A choice that the ties have to make: a part of a content chooses its cue, a cue its source.
 *
 * @param row the row of the batch that its window is
 * @param options what can be chosen
 * @param right which of them is wished
 */
record TieChoice(int row, List<Option> options, int right) {
  /** A phrase and a cue that may belong together; without a phrase: the cue has no source. */
  record Option(@Nullable Phrase phrase, Phrase cue) {}

  TieChoice {
    options = List.copyOf(options);
    if (right < 0 || right >= options.size()) {
      throw new IllegalArgumentException(right + " of " + options.size());
    }
  }

  /** The choices in a window. */
  static List<TieChoice> in(Batch.View view, int row) {
    var cues =
        view.text().ties().stream()
            .map(MarkedText.Tie::cue)
            .filter(cue -> isInside(cue, view))
            .distinct()
            .toList();
    var sources =
        view.text().ties().stream()
            .map(MarkedText.Tie::phrase)
            .filter(phrase -> phrase.role() == Role.SOURCE && isInside(phrase, view))
            .distinct()
            .toList();
    var choices = new ArrayList<TieChoice>();
    for (var tie : view.text().ties()) {
      boolean inside = isInside(tie.phrase(), view) && isInside(tie.cue(), view);
      if (inside && tie.phrase().role() == Role.CONTENT) {
        choices.add(ofContent(row, tie, cues));
      }
    }
    for (var cue : cues) {
      ofCue(row, cue, sources, view, choices);
    }
    return choices;
  }

  private static TieChoice ofContent(int row, MarkedText.Tie tie, List<Phrase> cues) {
    var options = cues.stream().map(cue -> new Option(tie.phrase(), cue)).toList();
    return new TieChoice(row, options, cues.indexOf(tie.cue()));
  }

  /** A cue whose source stands outside of the window has nothing to choose. */
  private static void ofCue(
      int row, Phrase cue, List<Phrase> sources, Batch.View view, List<TieChoice> choices) {
    var right =
        view.text().ties().stream()
            .filter(tie -> tie.cue().equals(cue) && tie.phrase().role() == Role.SOURCE)
            .map(MarkedText.Tie::phrase)
            .findFirst();
    if (right.isPresent() && !isInside(right.get(), view)) {
      return;
    }
    var options = new ArrayList<Option>();
    sources.forEach(source -> options.add(new Option(source, cue)));
    options.add(new Option(null, cue));
    choices.add(new TieChoice(row, options, right.map(sources::indexOf).orElse(sources.size())));
  }

  private static boolean isInside(Phrase phrase, Batch.View view) {
    return view.window().from() <= phrase.from() && phrase.to() <= view.window().to();
  }
}
