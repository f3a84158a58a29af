package dev.sayso.lab.training;

import dev.sayso.lab.bench.NoDataException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A smaller network to start from: some of the layers of a trained one. What is left has to be
 * trained again, and then does nearly what the whole did (Sajjad et al. 2020).
 *
 * @param kept the layers that stay, counted from 0, in rising order; none: all stay
 */
record LayerChoice(List<Integer> kept) {
  private static final String TIES = "tie.";

  LayerChoice {
    kept = List.copyOf(kept);
    for (int i = 1; i < kept.size(); i++) {
      if (kept.get(i) <= kept.get(i - 1)) {
        throw new IllegalArgumentException("layers out of order: " + kept);
      }
    }
  }

  /** The weights of the layers that stay and of all else but the ties, which are learnt anew. */
  Map<String, Tensor> of(Map<String, Tensor> weights) throws NoDataException {
    var some = new LinkedHashMap<String, Tensor>();
    weights.forEach((name, tensor) -> {
      if (!name.startsWith("layer.") && !name.startsWith(TIES)) {
        some.put(name, tensor);
      }
    });
    int layers = (int) weights.keySet().stream().filter(n -> n.endsWith(".up.weight")).count();
    for (int i = 0; i < (kept.isEmpty() ? layers : kept.size()); i++) {
      int from = kept.isEmpty() ? i : kept.get(i);
      if (from < 0 || from >= layers) {
        throw new NoDataException("no layer " + from + " of " + layers);
      }
      move(weights, layer(from), layer(i), some);
    }
    return some;
  }

  private static void move(
      Map<String, Tensor> weights, String from, String to, Map<String, Tensor> some) {
    weights.forEach((name, tensor) -> {
      if (name.startsWith(from)) {
        some.put(to + name.substring(from.length()), tensor);
      }
    });
  }

  private static String layer(int number) {
    return String.format(Locale.ROOT, "layer.%02d.", number);
  }
}
