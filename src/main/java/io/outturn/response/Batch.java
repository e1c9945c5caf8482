package io.outturn.response;

import io.outturn.event.Outbox;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The work of one transaction: reads what the submissions' responses hold so far, lays the
 * submissions over it, and writes what changed together with its counts. It may be run again from
 * the start.
 */
final class Batch {
  private final List<Submission> submissions;
  private final Surveys surveys;
  private final Outbox outbox;

  Batch(List<Submission> submissions, Surveys surveys, Outbox outbox) {
    this.submissions = submissions;
    this.surveys = surveys;
    this.outbox = outbox;
  }

  /** Writes everything and answers each key's response. */
  Map<ResponseKey, UUID> writeTo(Connection connection) throws SQLException {
    var drafts = load(connection);
    submissions.forEach(submission ->
        drafts.computeIfAbsent(submission.key(), _ -> Draft.begin(submission)).take(submission));
    drafts.values().forEach(Draft::settle);
    write(connection, drafts.values());
    new ReceivedEvents(connection, outbox).write(drafts.values());
    var ids = new HashMap<ResponseKey, UUID>();
    drafts.forEach((key, draft) -> ids.put(key, draft.head().id()));
    return ids;
  }

  private Map<ResponseKey, Draft> load(Connection connection) throws SQLException {
    var asked = new HashMap<ResponseKey, SurveyVersion>();
    submissions.forEach(submission -> asked.put(submission.key(), submission.version()));
    var drafts = new HashMap<ResponseKey, Draft>();
    var byId = new HashMap<UUID, Draft>();
    for (var found : new ResponseRows(connection).load(asked.keySet())) {
      var head = found.head();
      var version = answered(head, Objects.requireNonNull(asked.get(head.key())));
      var draft = Draft.resume(head, version, found.course(), new DraftFlags(found.flags()));
      drafts.put(head.key(), draft);
      byId.put(head.id(), draft);
    }
    new AnswerRows(connection)
        .load(
            byId.keySet(),
            (response, question, held) ->
                Objects.requireNonNull(byId.get(response)).recall(question, held));
    return drafts;
  }

  /**
   * A response keeps the version that it answered first, also when a submission names another
   * because two arrived at once while a new version was published.
   */
  private SurveyVersion answered(Head head, SurveyVersion asked) {
    return asked.id().equals(head.surveyVersion())
        ? asked
        : surveys.version(head.surveyVersion()).orElse(asked);
  }

  private static void write(Connection connection, Collection<Draft> drafts) throws SQLException {
    var repeats = new Repeats(connection);
    var suspects = repeats.suspects(drafts);
    new ResponseRows(connection).write(drafts);
    new AnswerRows(connection).write(drafts);
    new ShownOrders(connection).write(drafts);
    repeats.flag(suspects);
    new FlagRows(connection).write(drafts);
    TallyDeltas.of(drafts).writeTo(connection);
  }
}
