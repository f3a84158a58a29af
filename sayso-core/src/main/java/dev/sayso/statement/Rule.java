package dev.sayso.statement;

import java.util.List;
import java.util.Optional;

/** Finds attributions of one make. Without state. */
interface Rule {
  /** Its name: what every finding of it is signed with. */
  String name();

  /** What it finds in a frame. */
  List<Finding> findings(FrameParse parse);

  /** A rule that looks at one verb at a time. */
  interface OfVerb extends Rule {
    /** What it makes of a verb. */
    Optional<Finding> finding(FrameParse parse, VerbGroup group);

    @Override
    default List<Finding> findings(FrameParse parse) {
      return parse.groups().stream().flatMap(group -> finding(parse, group).stream()).toList();
    }
  }
}
