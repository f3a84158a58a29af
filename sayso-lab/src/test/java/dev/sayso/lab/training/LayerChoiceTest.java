package dev.sayso.lab.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.lab.bench.NoDataException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LayerChoiceTest {
  private static final Map<String, Tensor> WEIGHTS = weights();

  private static Map<String, Tensor> weights() {
    var weights = new LinkedHashMap<String, Tensor>();
    weights.put("embed.word", new Tensor(new float[] {9}, 1));
    for (int i = 0; i < 4; i++) {
      weights.put("layer.0" + i + ".up.weight", new Tensor(new float[] {i}, 1));
      weights.put("layer.0" + i + ".up.bias", new Tensor(new float[] {i + 0.5f}, 1));
    }
    weights.put("tie.weight", new Tensor(new float[] {8}, 1));
    return weights;
  }

  @Test
  void layersThatStayMoveUp() throws NoDataException {
    var some = new LayerChoice(List.of(0, 3)).of(WEIGHTS);
    assertThat(some.keySet())
        .containsExactlyInAnyOrder(
            "embed.word",
            "layer.00.up.weight",
            "layer.00.up.bias",
            "layer.01.up.weight",
            "layer.01.up.bias");
    assertThat(Objects.requireNonNull(some.get("layer.01.up.bias")).values()).containsExactly(3.5f);
  }

  @Test
  void withoutAChoiceAllStay() throws NoDataException {
    assertThat(new LayerChoice(List.of()).of(WEIGHTS)).hasSize(WEIGHTS.size() - 1);
  }

  @Test
  void aLayerThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> new LayerChoice(List.of(0, 4)).of(WEIGHTS))
        .isInstanceOf(NoDataException.class)
        .hasMessage("no layer 4 of 4");
  }

  @Test
  void layersComeInOrder() {
    assertThatIllegalArgumentException().isThrownBy(() -> new LayerChoice(List.of(3, 1)));
  }
}
