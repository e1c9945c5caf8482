package io.outturn.survey;

import java.time.Instant;
import java.util.UUID;

/**
 * A version was made the current one of its survey, or the survey was withdrawn. What was published
 * last decides which version is asked.
 *
 * @param slug the survey
 * @param number 1 for the survey's first publication, then upwards without gaps
 * @param version the survey version; the one that was asked until then for a withdrawal
 * @param asked whether the survey takes answers from then on; false for a withdrawal
 * @param publisher who did it
 * @param at when
 */
public record Publication(
    String slug, int number, UUID version, boolean asked, Publisher publisher, Instant at) {}
