package dev.sayso.document;

/**
 * The name of a report within one output: a digest of its bytes, so the same report has the same
 * name everywhere.
 *
 * @param value lower-case letters and digits
 */
public record DocumentId(String value) implements Comparable<DocumentId> {
  private static final int DIGEST_LENGTH = 12;

  public DocumentId {
    if (!value.matches("[a-z0-9]+")) {
      throw new IllegalArgumentException("not a document id: " + value);
    }
  }

  /** The id of bytes with this SHA-256, given in lower-case hexadecimal. */
  public static DocumentId ofSha256(String sha256) {
    return new DocumentId("r" + sha256.substring(0, DIGEST_LENGTH));
  }

  @Override
  public int compareTo(DocumentId other) {
    return value.compareTo(other.value);
  }
}
