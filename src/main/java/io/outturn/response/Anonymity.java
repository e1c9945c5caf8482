package io.outturn.response;

import io.outturn.account.AccountId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Takes away from a submission to an anonymous survey, before it is stored, whatever leads to
 * somebody: whose experience it is, and when exactly it was told. Without times nobody can tell who
 * was too fast, or which of two equal responses was first, so those checks of validity fall away.
 */
final class Anonymity {
  private Anonymity() {}

  static Submission of(Submission submission) {
    return submission.version().survey().anonymous() ? stripped(submission) : submission;
  }

  private static Submission stripped(Submission from) {
    var circumstances = from.circumstances();
    return new Submission(
        from.key(),
        from.version(),
        AccountId.NONE,
        from.channel(),
        from.answeredOn(),
        from.answeredOn().atStartOfDay(ZoneOffset.UTC).toInstant(),
        from.answers(),
        from.cleared(),
        from.completed(),
        from.attributes(),
        new Circumstances(Optional.empty(), circumstances.trapped(), circumstances.orders()));
  }
}
