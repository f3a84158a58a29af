package dev.sayso.assessment;

import dev.sayso.text.Numerals;
import dev.sayso.text.Piece;
import dev.sayso.text.Pieces;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.util.List;
import java.util.Optional;

/** Says how precisely a number was written down. Thread-safe. */
final class Precision {
  private record Written(double value, int decimals) {}

  private static final int MOST_ZEROS = 12;
  private static final double SAME_FACTOR = 1e-6;

  private final Numerals numerals = new Numerals();

  /** Whether two numbers of one standard unit are written in different units: km and miles. */
  boolean differInUnit(Count a, Count b) {
    var first = factor(a);
    var second = factor(b);
    return a.isUnit()
        && first.isPresent()
        && second.isPresent()
        && Math.abs(first.get() - second.get()) > SAME_FACTOR * Math.abs(first.get());
  }

  /** What the written value was multiplied with to reach the standard unit. */
  private Optional<Double> factor(Count count) {
    double standard = Double.isInfinite(count.low()) ? count.high() : count.low();
    return written(count).filter(it -> it.value() != 0).map(it -> standard / it.value());
  }

  /** Half of the last place that is written, in the standard unit: 0.5 miles for "24 miles". */
  double halfStep(Count count) {
    var written = written(count);
    double standard = Double.isInfinite(count.low()) ? count.high() : count.low();
    if (written.isEmpty() || written.get().value() == 0) {
      return 0;
    }
    return step(written.get()) / 2 * Math.abs(standard / written.get().value());
  }

  /** Whether a rounded number is what the sharper one becomes when it is rounded likewise. */
  boolean isRounded(Count round, Count sharp) {
    var written = written(round);
    if (written.isEmpty() || round.low() != round.high() || sharp.low() != sharp.high()) {
      return false;
    }
    double step = step(written.get());
    // 30 dead and 31 dead are two counts; 1,200 and 1,204 need not be.
    int least = round.measure().kind() == Count.Kind.STATE ? 100 : 10;
    boolean coarse = step >= least || written.get().decimals() > 0;
    return coarse && Math.abs(round.low() - sharp.low()) <= halfStep(round);
  }

  private static double step(Written written) {
    if (written.decimals() > 0) {
      return Math.pow(10, -written.decimals());
    }
    double step = 1;
    for (int i = 0; i < MOST_ZEROS && written.value() % (step * 10) == 0; i++) {
      step *= 10;
    }
    return step;
  }

  private Optional<Written> written(Count count) {
    var whole = count.place().reading().document().text();
    var words = new Text(whole.slice(count.quantity().span()));
    var pieces = Pieces.of(words, new Span(0, words.length()));
    for (int i = 0; i < pieces.size(); i++) {
      var read = numerals.read(pieces, i);
      if (read.isPresent()) {
        var value = read.get().value();
        return Optional.of(new Written(value, value == Math.rint(value) ? 0 : decimals(pieces, i)));
      }
    }
    return Optional.empty();
  }

  private static int decimals(List<Piece> pieces, int at) {
    var form = pieces.get(at).form().replace(',', '.');
    int point = form.lastIndexOf('.');
    return point < 0 ? 1 : form.length() - point - 1;
  }
}
