package dev.sayso.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Says in plain words what the file system says in its own. */
final class Trouble {
  private Trouble() {}

  static InputException of(String input, IOException cause) {
    var exception =
        switch (cause) {
          case InputException e -> e;
          case NoSuchFileException e ->
              new InputException(
                  input,
                  null,
                  "input/vanished",
                  "It was there when the run began but is gone now.");
          case AccessDeniedException e ->
              new InputException(
                  input,
                  null,
                  "input/no-permission",
                  "You may not read it; check its permissions.");
          case FileSystemLoopException e ->
              new InputException(input, null, "input/loop", "Its links go round in a circle.");
          default ->
              new InputException(
                  input, null, "input/unreadable", "It cannot be read: " + cause.getMessage());
        };
    if (exception != cause) {
      exception.initCause(cause);
    }
    return exception;
  }
}
