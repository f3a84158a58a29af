package dev.sayso.input;

import dev.sayso.input.FileKind.How;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the files that some paths stand for: folders are walked in the order of their names, hidden
 * files are left out, and nothing is visited twice, so that links in a circle do no harm.
 */
final class FileFinder {
  private final Set<Path> seen = new HashSet<>();
  private final Consumer<Outcome> trouble;

  /**
   * A finder for one run.
   *
   * @param trouble is told what cannot be read and what is left aside
   */
  FileFinder(Consumer<Outcome> trouble) {
    this.trouble = trouble;
  }

  /** The files of the paths, in the order given. */
  List<InputFile> files(List<String> inputs) {
    var files = new ArrayList<InputFile>();
    for (var input : inputs) {
      try {
        files.addAll(filesOf(input));
      } catch (InputException e) {
        trouble.accept(new Outcome.Rejected(e.reject()));
      }
    }
    return files;
  }

  private List<InputFile> filesOf(String input) throws InputException {
    var path = path(input);
    if (!Files.exists(path)) {
      throw new InputException(
          input, null, "input/not-found", "There is no such file or folder; check the path.");
    }
    if (!Files.isDirectory(path)) {
      return isNew(path) ? List.of(new InputFile(input, path, true)) : List.of();
    }
    var found = new ArrayList<InputFile>();
    boolean anyKnown = walk(path, found);
    if (found.isEmpty() && !anyKnown) {
      throw new InputException(
          input, null, "input/no-reports", "The folder holds no text or HTML file.");
    }
    return found;
  }

  private static Path path(String input) throws InputException {
    try {
      return Path.of(input);
    } catch (InvalidPathException e) {
      throw new InputException(input, null, "input/not-found", "This is not a path.");
    }
  }

  /**
   * Adds the new files in a folder. Works without recursion: folders may be nested deeper than the
   * stack.
   *
   * @return whether a file in it had come by before
   */
  private boolean walk(Path root, List<InputFile> found) {
    boolean anyKnown = false;
    Deque<Path> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      var path = open.pop();
      if (!isNew(path)) {
        anyKnown |= Files.isRegularFile(path);
      } else if (Files.isDirectory(path)) {
        children(path).reversed().forEach(open::push);
      } else {
        visit(path, found);
      }
    }
    return anyKnown;
  }

  private void visit(Path path, List<InputFile> found) {
    var file = new InputFile(display(path), path, false);
    var kind = file.kind();
    if (!Files.isRegularFile(path)) {
      trouble.accept(new Outcome.Skipped(file.input(), "not a regular file"));
    } else if (kind.how() == How.NO_REPORT || kind.how() == How.IF_NAMED) {
      trouble.accept(new Outcome.Skipped(file.input(), kind.label()));
    } else {
      found.add(file);
    }
  }

  private List<Path> children(Path folder) {
    try (var entries = Files.list(folder)) {
      return entries
          .filter(path -> !isHidden(path))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    } catch (IOException e) {
      return unreadable(folder, e);
    } catch (UncheckedIOException e) {
      return unreadable(folder, Objects.requireNonNull(e.getCause()));
    }
  }

  private List<Path> unreadable(Path folder, IOException cause) {
    trouble.accept(new Outcome.Rejected(Trouble.of(display(folder), cause).reject()));
    return List.of();
  }

  private static boolean isHidden(Path path) {
    var name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  /** Whether neither this path nor another name of the same file has come by. */
  private boolean isNew(Path path) {
    try {
      return seen.add(path.toRealPath());
    } catch (IOException e) {
      return seen.add(path.toAbsolutePath().normalize());
    }
  }

  private static String display(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }
}
