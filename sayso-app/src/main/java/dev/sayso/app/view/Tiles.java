package dev.sayso.app.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** Puts what is said into one tile for each report. */
final class Tiles {
  private Tiles() {}

  /** The tiles of a row, in the order of the statements. */
  static List<Tile> of(String key, List<Said> said, Function<Said, TileKind> kind) {
    var byReport = new LinkedHashMap<String, List<Said>>();
    for (var one : said) {
      byReport.computeIfAbsent(one.report().letter(), _ -> new ArrayList<>()).add(one);
    }
    return byReport.values().stream().map(ofOne -> tile(key, ofOne, kind)).toList();
  }

  private static Tile tile(String key, List<Said> said, Function<Said, TileKind> kind) {
    var strongestFirst = said.stream().sorted(Comparator.comparing(kind)).toList();
    return new Tile(
        said.getFirst().report(), kind.apply(strongestFirst.getFirst()), key, strongestFirst);
  }
}
