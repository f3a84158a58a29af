package dev.sayso.lab.attribution;

import dev.sayso.lab.bench.NoDataException;
import dev.sayso.lab.bench.Passage;
import dev.sayso.lab.bench.Stretch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads brat's stand-off format as PolNeAR uses it.
 *
 * <pre>
 * T1   Source 0 9           The mayor
 * T2   Cue 10 14            said
 * T3   Content 15 20;30 41  it was all over.
 * T4   Attribution 10 14    said
 * E1   Attribution:T4 Source:T1 Cue:T2 Content:T3
 * </pre>
 *
 * <p>Every {@code E} line is an attribution; {@code Content2} is a further part of its content. One
 * without any part is left out, and so is all that is not part of an attribution: notes, {@code
 * Discuss}, {@code Discard}. Offsets count code points.
 */
public final class BratFile {
  private final Map<String, List<Stretch>> spans = new HashMap<>();
  private final List<String> events = new ArrayList<>();

  private BratFile() {}

  /**
   * The attributions in a file, in its order.
   *
   * @throws NoDataException if a line breaks the format, or an event names what is not there
   */
  public static List<Attribution> attributions(String content) throws NoDataException {
    var file = new BratFile();
    for (var line : content.lines().toList()) {
      if (line.matches("T\\d.*")) {
        file.span(line);
      } else if (line.matches("E\\d.*")) {
        file.events.add(line);
      }
    }
    var attributions = new ArrayList<Attribution>();
    for (var event : file.events) {
      file.attribution(event).ifPresent(attributions::add);
    }
    return attributions;
  }

  /** Reads {@code T3 <tab> Content 15 20;30 41 <tab> words}. */
  private void span(String line) throws NoDataException {
    var cells = line.split("\t", -1);
    int blank = cells.length < 2 ? -1 : cells[1].indexOf(' ');
    if (blank < 0) {
      throw broken(line);
    }
    var parts = new ArrayList<Stretch>();
    for (var part : cells[1].substring(blank + 1).split(";", -1)) {
      parts.add(stretch(part.strip(), line));
    }
    spans.put(cells[0], parts);
  }

  private static Stretch stretch(String part, String line) throws NoDataException {
    var ends = part.split(" ", -1);
    try {
      if (ends.length == 2) {
        return new Stretch(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
      }
    } catch (IllegalArgumentException e) {
      throw broken(line);
    }
    throw broken(line);
  }

  /** Reads {@code E1 <tab> Attribution:T4 Source:T1 Cue:T2 Content:T3 Content2:T9}. */
  private Optional<Attribution> attribution(String event) throws NoDataException {
    var roles = new LinkedHashMap<String, List<Stretch>>();
    var cells = event.split("\t", -1);
    var parts = cells.length < 2 ? new String[0] : cells[1].strip().split(" ", -1);
    for (var part : parts) {
      int colon = part.indexOf(':');
      var found = colon < 0 ? null : spans.get(part.substring(colon + 1));
      if (found == null) {
        throw broken(event);
      }
      var role = role(part.substring(0, colon));
      roles.computeIfAbsent(role, _ -> new ArrayList<>()).addAll(found);
    }
    var source = passage(roles.get("source"));
    var cue = passage(roles.get("cue"));
    var content = passage(roles.get("content"));
    return source == null && cue == null && content == null
        ? Optional.empty()
        : Optional.of(new Attribution(source, cue, content));
  }

  /** {@code Content2} has the role of {@code Content}. */
  private static String role(String name) {
    int end = name.length();
    while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static @Nullable Passage passage(@Nullable List<Stretch> parts) {
    return parts == null ? null : new Passage(parts);
  }

  private static NoDataException broken(String line) {
    return new NoDataException("not brat's format: " + line);
  }
}
