package io.outturn.editor.draft;

import java.time.Instant;

/**
 * A line of a draft's history.
 *
 * @param number of the revision
 * @param what was done
 * @param problems how many there were in its text
 * @param by whom
 * @param at when
 * @param published whether this revision was published
 */
public record Saving(
    int number, String what, int problems, String by, Instant at, boolean published) {}
