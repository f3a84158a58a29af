package dev.sayso.input;

import dev.sayso.text.WordList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a file's name says about it.
 *
 * @param how what to do with such a file
 * @param label what it is, in a few words
 */
record FileKind(How how, String label) {
  /** What to do with a file of some kind. */
  enum How {
    TEXT,
    HTML,
    /** Notes and the like: read if named, left aside in a folder. */
    IF_NAMED,
    /** May hold reports, but this version cannot read it. */
    UNSUPPORTED,
    /** Holds no report. */
    NO_REPORT
  }

  private static final String LIST = "files/kinds.tsv";
  private static final FileKind UNKNOWN = new FileKind(How.IF_NAMED, "a file of unknown kind");
  private static final FileKind PLAIN = new FileKind(How.TEXT, "a text");

  private static final Map<String, FileKind> BY_EXTENSION = rows("ext");
  private static final Map<String, FileKind> BY_NAME = rows("name");

  /** The kind that a file name, without folders, suggests. */
  static FileKind of(String fileName) {
    var lower = fileName.toLowerCase(Locale.ROOT);
    int dot = lower.lastIndexOf('.');
    var stem = dot > 0 ? lower.substring(0, dot) : lower;
    var named = BY_NAME.get(stem);
    if (named != null) {
      return named;
    }
    return dot > 0 ? BY_EXTENSION.getOrDefault(lower.substring(dot + 1), UNKNOWN) : PLAIN;
  }

  private static Map<String, FileKind> rows(String what) {
    var kinds = new LinkedHashMap<String, FileKind>();
    for (var row : WordList.rows(LIST)) {
      if (row.get(0).equals(what)) {
        kinds.put(row.get(1), new FileKind(How.valueOf(row.get(2)), row.get(3)));
      }
    }
    return kinds;
  }
}
