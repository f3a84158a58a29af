package dev.sayso.input;

import dev.sayso.document.Block;
import dev.sayso.document.Block.Kind;
import dev.sayso.document.Dateline;
import dev.sayso.document.Notice;
import dev.sayso.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Guesses who published a report that does not say so in its fields: from the name of its file
 * ("01-northern-news.txt"), its copyright line, its dateline. Thread-safe.
 */
final class OutletFinder {
  /**
   * A guess.
   *
   * @param outlet the name
   * @param notices says that it is a guess, where it is one
   */
  record Guess(String outlet, List<Notice> notices) {
    Guess {
      notices = List.copyOf(notices);
    }
  }

  /** A number, then a few words: how people name collected reports after their outlets. */
  private static final Pattern FILE_NAME =
      Pattern.compile("\\d{1,3}[-_. ]+(?<words>\\p{L}+(?:[-_ ]\\p{L}+){0,3})(?:\\.\\w+)?");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:©|\\([cC]\\)|Copyright)\\s{0,3}(?:©\\s{0,3})?(?:\\d{4}[,\\s]{0,3})?(?:by )?(?<name>\\p{Lu}[\\p{L}\\p{M}&'’ ]{1,50})");

  Optional<Guess> guess(String fileName, Text text, List<Block> blocks) {
    var dateline = dateline(text, blocks);
    return fileName(fileName)
        .map(words -> fromFileName(words, text, dateline))
        .or(() -> copyright(text, blocks).map(name -> new Guess(name, List.of())))
        .or(() -> dateline.map(name -> new Guess(name, List.of())));
  }

  private static Optional<String> fileName(String name) {
    var matcher = FILE_NAME.matcher(name);
    return matcher.matches() ? Optional.of(matcher.group("words")) : Optional.empty();
  }

  /** A file of an agency may be named after agency and topic; its dateline then knows better. */
  private static Guess fromFileName(String words, Text text, Optional<String> dateline) {
    var parts = List.of(words.split("[-_ ]", -1));
    var first = parts.getFirst().toLowerCase(Locale.ROOT) + " ";
    var agency = dateline.filter(name -> name.toLowerCase(Locale.ROOT).startsWith(first));
    if (agency.isPresent()) {
      return new Guess(agency.get(), List.of());
    }
    var name = asWritten(String.join(" ", parts), text);
    return new Guess(
        name,
        List.of(
            new Notice("outlet/from-file-name", "The outlet is guessed from the file's name.")));
  }

  /** As the text writes it, if it holds the name; else with capitals. */
  private static String asWritten(String words, Text text) {
    var value = text.value();
    for (int i = 0; i + words.length() <= value.length(); i++) {
      if (Character.isUpperCase(value.charAt(i))
          && value.regionMatches(true, i, words, 0, words.length())) {
        return value.substring(i, i + words.length());
      }
    }
    var name = new StringBuilder();
    for (var word : words.split(" ", -1)) {
      name.append(name.isEmpty() ? "" : " ")
          .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
          .append(word.substring(1));
    }
    return name.toString();
  }

  private static Optional<String> copyright(Text text, List<Block> blocks) {
    for (var block : blocks.reversed()) {
      if (block.why().equals("debris/copyright") || block.why().equals("debris/footer")) {
        var matcher = COPYRIGHT.matcher(text.slice(block.span()));
        if (matcher.find()) {
          return Optional.of(matcher.group("name").strip());
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> dateline(Text text, List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.kind() == Kind.BODY)
        .limit(3)
        .flatMap(block -> Dateline.find(text, text.trim(block.span())).stream())
        .flatMap(line -> Optional.ofNullable(line.agency()).stream())
        .map(text::slice)
        .findFirst();
  }
}
