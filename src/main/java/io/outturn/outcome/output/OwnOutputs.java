package io.outturn.outcome.output;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.security.authentication.Authentication;
import io.outturn.access.Right;
import io.outturn.identity.PersonId;
import io.outturn.identity.Rights;
import io.outturn.outcome.Output;
import java.util.Optional;

/**
 * Whose output somebody works on: whoever sets outcomes on any, everybody else on their own and on
 * those that nobody delivers yet. To look at the work of somebody else, and to say whether it is
 * done, is for others.
 */
final class OwnOutputs {
  private OwnOutputs() {}

  /**
   * Lets only them go on.
   *
   * @throws HttpStatusException 403 for everybody else
   */
  static void demand(Output output, Authentication somebody) {
    if (!mayWorkOn(output, somebody)) {
      throw new HttpStatusException(
          HttpStatus.FORBIDDEN, "Somebody else delivers this output: ask them, or its team.");
    }
  }

  /** The same for a step: those that judge somebody's work are not for themselves. */
  static void demand(Output output, StepKind step, Authentication somebody) {
    if (step != StepKind.VALIDATE && step != StepKind.REJECT) {
      demand(output, somebody);
    }
  }

  private static boolean mayWorkOn(Output output, Authentication somebody) {
    var owner = output.deliverable().owner();
    Optional<PersonId> person = PersonId.of(somebody);
    return owner.isEmpty() || owner.equals(person) || Rights.has(somebody, Right.SET_OUTCOMES);
  }
}
