package dev.sayso.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.text.Text;
import dev.sayso.time.Days;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BlockFinderPropertyTest {
  private final BlockFinder finder = new BlockFinder();

  /** A document checks that its blocks cover its text. */
  @Property(tries = 300)
  void blocksAlwaysCoverTheText(@ForAll("texts") String value) {
    var text = new Text(value);
    var receipt = new Receipt("in", "0".repeat(64), null, List.of());
    var imprint = new Imprint(null, null, "en", Days.UNKNOWN);
    var document =
        new Document(new DocumentId("r0"), receipt, imprint, text, finder.blocks(text), List.of());
    assertThat(document.text()).isEqualTo(text);
  }

  @Property(tries = 100)
  void theSameTextHasTheSameBlocks(@ForAll("texts") String value) {
    assertThat(finder.blocks(new Text(value))).isEqualTo(finder.blocks(new Text(value)));
  }

  @Property(tries = 100)
  void thereIsAtMostOneHeadline(@ForAll("texts") String value) {
    assertThat(finder.blocks(new Text(value)).stream().filter(b -> b.kind() == Block.Kind.HEADLINE))
        .hasSizeLessThan(2);
  }

  @Provide
  Arbitrary<String> texts() {
    var line =
        Arbitraries.of(
            "",
            " ",
            "\uD83D\uDE00",
            "e\u0301",
            "Related",
            "3 comments",
            "By Ida Brandt",
            "© 2024 X",
            "A sentence ends here.",
            "Ferry to sail again",
            "SIX WORDS IN CAPITALS STAND HERE",
            "PORT ALBA (Northern News) - It sails.",
            "Read also: x",
            "\"",
            "(",
            "•",
            "\u00A0");
    var end = Arbitraries.of("\n", "\r\n", "\n\n", "\r", "\u2028", "\f", " ");
    return line.flatMap(l -> end.map(e -> l + e)).list().ofMaxSize(12).map(l -> String.join("", l));
  }
}
