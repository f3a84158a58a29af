package dev.sayso.app.page;

import java.util.List;

/** A part of a report's text as the reader shows it. */
public sealed interface Part {
  /** The headline. */
  record Heading(List<Piece> pieces) implements Part {}

  /** A paragraph of the body. */
  record Paragraph(List<Piece> pieces) implements Part {}

  /** A line that says where the report is from. */
  record Credit(List<Piece> pieces) implements Part {}

  /** Site furniture in a row, set aside. */
  record Furniture(List<Line> lines) implements Part {}

  /**
   * A line of site furniture.
   *
   * @param why the rule that set it aside
   */
  record Line(List<Piece> pieces, String why) {}
}
