package io.outturn.response.validity;

import java.util.Locale;

/**
 * A reason to doubt a response. Each is described with its source and its limits in {@code
 * docs/validity.md}.
 */
public enum FlagRule {
  /**
   * Completed in less than 300 ms for each word of the questions on the person's way. Zhang and
   * Conrad, "Speeding in Web Surveys: The tendency to answer very fast and its association with
   * straightlining", Survey Research Methods 8(2), 2014, 127-135.
   */
  SPEEDER("Completed faster than anybody can read the questions"),
  /**
   * The same answer to every row of a matrix with at least four rows. Krosnick, "Response
   * strategies for coping with the cognitive demands of attitude measures in surveys", Applied
   * Cognitive Psychology 5(3), 1991, 213-236; Zhang and Conrad, 2014.
   */
  STRAIGHT_LINER("The same answer to every sentence of a matrix"),
  /**
   * The same answers as an earlier response to the same survey version, comment included, within a
   * day. Kuriakose and Robbins, "Don't get duped: Fraud through duplication in public opinion
   * surveys", Statistical Journal of the IAOS 32(3), 2016, 283-291.
   */
  DUPLICATE("Word for word the same as an earlier response"),
  /** Filled in a field that people never see: only a program reads the page that way. */
  BOT("Filled in a field that people never see"),
  /** Answered on a day on which the survey took no answers, as imported responses can be. */
  OUT_OF_WINDOW("Answered while the survey was not open");

  private final String reason;

  FlagRule(String reason) {
    this.reason = reason;
  }

  /** For example "straight-liner". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What raises the flag, in a few words. */
  public String reason() {
    return reason;
  }
}
