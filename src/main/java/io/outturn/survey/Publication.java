package io.outturn.survey;

import java.time.Instant;
import java.util.UUID;

/**
 * A version was made the current one of its survey, or the survey was withdrawn.
 *
 * @param id its key; later publications have greater ones
 * @param slug the survey
 * @param version the survey version
 * @param asked whether the survey takes answers from then on; false for a withdrawal
 * @param publisher who did it
 * @param at when
 */
public record Publication(
    UUID id, String slug, UUID version, boolean asked, Publisher publisher, Instant at) {}
