/**
 * Who says what, on whose word, how surely: the reading of one report.
 *
 * <p>Comes in: a document with its sentences and mentions. Goes out: {@link Statement}s and with
 * them the {@link Reading}. Example: "The mayor denied that the bridge was unsafe." is a statement
 * of the mayor, cue "denied", content "the bridge was unsafe", a denial.
 *
 * <p>Not for: anything that needs a second report (story and everything after it).
 */
@NullMarked
package dev.sayso.statement;

import org.jspecify.annotations.NullMarked;
