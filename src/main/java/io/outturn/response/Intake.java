package io.outturn.response;

import java.util.UUID;

/** The only writer of responses. */
public interface Intake {
  /**
   * Stores a submission and answers its response's key once it is durable.
   *
   * @throws IntakeFull when too many submissions wait; nothing was accepted
   * @throws Refused when this submission cannot be stored, whatever is retried
   */
  UUID submit(Submission submission);
}
