package dev.sayso.app.text;

/**
 * How the text looks.
 *
 * @param width of a line, in cells
 * @param paint whether there are colours
 * @param claims how many claims of a story are shown
 * @param differences how many differences of a story are shown
 */
public record TextSettings(int width, Paint paint, int claims, int differences) {
  private static final int FEW_CLAIMS = 20;
  private static final int FEW_DIFFERENCES = 8;

  /** As much as fits a first look. */
  public static TextSettings firstLook(int width, Paint paint) {
    return new TextSettings(width, paint, FEW_CLAIMS, FEW_DIFFERENCES);
  }

  /** Everything. */
  public static TextSettings all(int width, Paint paint) {
    return new TextSettings(width, paint, Integer.MAX_VALUE, Integer.MAX_VALUE);
  }
}
