package dev.sayso.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole output.
 *
 * @param schema always {@link #SCHEMA}
 * @param made what made it
 * @param reports every report
 * @param stories the stories, told
 * @param rejects inputs that could not be read
 */
public record WireDossier(
    String schema,
    Made made,
    List<WireReport> reports,
    List<WireStory> stories,
    List<Reject> rejects) {
  /** The name of the contract this output keeps. */
  public static final String SCHEMA = "urn:sayso:dossier:1";

  /** What made an output: the program's version and a digest of its settings. */
  public record Made(String version, String settings) {}

  /**
   * An input that could not be read.
   *
   * @param offset where in its bytes, 0-based, or none
   */
  public record Reject(String input, @Nullable Long offset, String code, String message) {}
}
