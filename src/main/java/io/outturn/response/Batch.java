package io.outturn.response;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The work of one transaction: reads what the submissions' responses hold so far, lays the
 * submissions over it, and writes what changed together with its counts. It may be run again from
 * the start.
 */
final class Batch {
  private final List<Submission> submissions;

  Batch(List<Submission> submissions) {
    this.submissions = submissions;
  }

  /** Writes everything and answers each key's response. */
  Map<ResponseKey, UUID> writeTo(Connection connection) throws SQLException {
    var responses = new ResponseRows(connection);
    var answers = new AnswerRows(connection);
    var drafts = new HashMap<ResponseKey, Draft>();
    responses.load(submissions, drafts);
    answers.load(drafts.values());
    submissions.forEach(submission ->
        drafts.computeIfAbsent(submission.key(), _ -> Draft.begin(submission)).take(submission));
    responses.write(drafts.values());
    answers.write(drafts.values());
    TallyDeltas.of(drafts.values()).writeTo(connection);
    var ids = new HashMap<ResponseKey, UUID>();
    drafts.forEach((key, draft) -> ids.put(key, draft.id));
    return ids;
  }
}
