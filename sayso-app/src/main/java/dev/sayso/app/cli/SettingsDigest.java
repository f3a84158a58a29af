package dev.sayso.app.cli;

import dev.sayso.Sayso;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The digest of all that can change a result: the version, which names the rules, what the user
 * set, and the word lists. The same on every machine.
 */
final class SettingsDigest {
  private static final String WORD_LISTS = "/dev/sayso/lang";

  private SettingsDigest() {}

  /**
   * SHA-256 in lower-case hexadecimal.
   *
   * @param set what the user set, by name
   */
  static String of(String version, Map<String, String> set) {
    var parts = new TreeMap<String, byte[]>();
    parts.put("version", version.getBytes(StandardCharsets.UTF_8));
    set.forEach((name, value) -> parts.put("set/" + name, value.getBytes(StandardCharsets.UTF_8)));
    wordLists().forEach((name, bytes) -> parts.put("lang/" + name, bytes));
    var digest = sha256();
    parts.forEach((name, bytes) -> {
      part(digest, name.getBytes(StandardCharsets.UTF_8));
      part(digest, bytes);
    });
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Its length goes before it, so that no two lists of parts look the same. */
  private static void part(MessageDigest digest, byte[] bytes) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The word lists by name, wherever the program lies: in a jar or in folders. */
  private static Map<String, byte[]> wordLists() {
    URL root = Sayso.class.getResource(WORD_LISTS);
    if (root == null) {
      return Map.of();
    }
    try {
      URI uri = root.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return files(Path.of(uri));
      }
      var jar = Path.of(URI.create(uri.getSchemeSpecificPart().split("!", 2)[0]));
      try (var inside = FileSystems.newFileSystem(jar)) {
        return files(inside.getPath(WORD_LISTS));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("word lists", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("where the word lists lie: " + root, e);
    }
  }

  private static Map<String, byte[]> files(Path root) throws IOException {
    var files = new TreeMap<String, byte[]>();
    try (var walk = Files.walk(root)) {
      for (var file : walk.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
