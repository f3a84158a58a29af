package dev.sayso.app.text;

/**
 * How the text looks.
 *
 * @param width of a line, in cells
 * @param paint whether there are colours
 * @param claims how many claims of a story are shown
 */
public record TextSettings(int width, Paint paint, int claims) {
  /** How many claims of a story fit a first look. */
  public static final int FIRST_LOOK = 20;
}
