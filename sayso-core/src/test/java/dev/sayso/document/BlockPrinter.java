package dev.sayso.document;

import dev.sayso.text.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Renders blocks so that a failure reads as a diff. */
final class BlockPrinter {
  private static final BlockFinder FINDER = new BlockFinder();

  private BlockPrinter() {}

  /** A line for each block of a plain text: its kind, its rule, its words. */
  static String blocks(String plain) {
    var text = new Text(plain);
    return blocks(text, FINDER.blocks(text));
  }

  static String blocks(Text text, List<Block> blocks) {
    return blocks.stream()
        .map(block -> {
          var words = text.slice(text.trim(block.span())).replaceAll("\\R", " / ");
          return block.kind() + " " + block.why() + " | " + words;
        })
        .collect(Collectors.joining("\n"));
  }

  /** The rule that decided on {@code line} when it stands among paragraphs of a report. */
  static String ruleOf(String line) {
    var text =
        new Text("Ferry service to resume at noon\n\n" + SENTENCES + line + "\n\n" + SENTENCES);
    return FINDER.blocks(text).stream()
        .filter(block -> text.slice(text.trim(block.span())).equals(line))
        .map(Block::why)
        .collect(Collectors.joining(" and "));
  }

  private static final String SENTENCES =
      """
      The harbour office said on Monday that the ferry would sail again, after two days of wind.

      Nobody was hurt. The crew slept on board.

      """;
}
