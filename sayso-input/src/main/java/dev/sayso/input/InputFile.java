package dev.sayso.input;

import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param input its path as the user would write it, with slashes
 * @param path where it lies
 * @param named whether the user named it, rather than a folder that it lies in
 */
record InputFile(String input, Path path, boolean named) {
  FileKind kind() {
    var name = path.getFileName();
    return FileKind.of(name == null ? "" : name.toString());
  }
}
