package io.outturn.response;

import java.time.Instant;
import java.util.UUID;

/**
 * That a response was erased because somebody asked for it.
 *
 * @param response its former key
 * @param surveyVersion the version that it answered
 * @param at when
 * @param by the name of whoever did it
 * @param reason why
 * @param before how many responses the version counted before
 * @param after and how many afterwards
 */
public record Erasure(
    UUID response,
    UUID surveyVersion,
    Instant at,
    String by,
    String reason,
    long before,
    long after) {
  /** The longest reason, in characters. */
  public static final int LONGEST_REASON = 500;
}
