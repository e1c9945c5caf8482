package io.outturn.response;

import java.util.UUID;

/** The only writer of responses. */
public interface Intake {
  /**
   * Stores a submission and answers its response's key once it is durable. Sending the same
   * submission again, for whatever reason, changes nothing.
   *
   * @throws IntakeUnavailable when it could not be stored just now; it may be sent again
   * @throws Refused when it cannot be stored, whatever is retried
   * @throws IllegalArgumentException when its answers do not fit the survey version
   */
  UUID submit(Submission submission);
}
