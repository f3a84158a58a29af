package dev.sayso.assessment;

import dev.sayso.assessment.MentionedDays.Mentioned;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A clock time of a report with what happened then.
 *
 * @param place its words
 * @param minutes minutes from midnight
 * @param rough whether it is given only by the hour, or as "about"
 * @param happening the kind of happening it is the time of, or none
 * @param near stems of the words close by
 * @param day the day it speaks of; none if it can't be told
 * @param again whether another event of the same kind is spoken of
 * @param against whether the report says that accounts do not fit
 */
record ClockTime(
    Place place,
    int minutes,
    boolean rough,
    @Nullable String happening,
    Set<String> near,
    @Nullable Mentioned day,
    boolean again,
    boolean against) {
  ClockTime {
    near = Set.copyOf(near);
  }
}
