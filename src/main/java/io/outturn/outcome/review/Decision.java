package io.outturn.outcome.review;

import io.outturn.identity.By;
import io.outturn.outcome.OutputId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody decided about an output.
 *
 * @param number among the decisions of the review, from 1; of one output the last one counts
 * @param output about which
 * @param choice what becomes of it
 * @param expectation what became of what it should change
 * @param reason why
 * @param replacement what comes instead of it; only where it is replaced
 */
public record Decision(
    int number,
    OutputId output,
    Choice choice,
    Expectation expectation,
    String reason,
    Optional<Replacement> replacement,
    By by,
    Instant at) {
  /**
   * What comes instead of an output.
   *
   * @param title what will be delivered
   * @param plannedFor the day it is planned for
   */
  public record Replacement(String title, LocalDate plannedFor) {}
}
