package io.outturn.response.imports;

import io.outturn.account.AccountId;
import io.outturn.account.Attributes;
import io.outturn.response.Answer;
import io.outturn.response.Channel;
import io.outturn.response.Circumstances;
import io.outturn.response.Intake;
import io.outturn.response.IntakeUnavailable;
import io.outturn.response.KnownAttributes;
import io.outturn.response.Refused;
import io.outturn.response.ResponseKey;
import io.outturn.response.Responses;
import io.outturn.response.StoredResponse;
import io.outturn.response.Submission;
import io.outturn.response.mapping.Entry;
import io.outturn.response.mapping.RowRefused;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.survey.logic.Value;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Brings entries into their responses; entries of one respondent come one after another. */
final class EntryStore {
  private static final long FIRST_PAUSE_MILLIS = 10;
  private static final int ATTEMPTS = 120;
  private static final long LONGEST_PAUSE_MILLIS = 1_000;
  private final Intake intake;
  private final Responses responses;
  private final Surveys surveys;
  private final NamedAccounts accounts;
  private final KnownAttributes attributes;
  private final Map<Known, Map<String, Value>> known = new ConcurrentHashMap<>();
  private final Clock clock;
  private final ImportTask task;

  EntryStore(
      Intake intake,
      Responses responses,
      Surveys surveys,
      NamedAccounts accounts,
      KnownAttributes attributes,
      Clock clock,
      ImportTask task) {
    this.intake = intake;
    this.responses = responses;
    this.surveys = surveys;
    this.accounts = accounts;
    this.attributes = attributes;
    this.clock = clock;
    this.task = task;
  }

  /**
   * Stores what is new in an entry.
   *
   * @throws RowRefused when it contradicts what its response says already, or cannot be stored
   */
  RowOutcome store(Entry entry) throws InterruptedException {
    if (entry.answers().isEmpty()) {
      return RowOutcome.WITHOUT_ANSWER;
    }
    var key = ResponseKey.ofImport(task.origin(), entry.identity());
    var stored = responses.find(key);
    var version = stored.map(this::versionOf).orElse(task.version());
    var fresh = fresh(entry.answers(), stored, version);
    if (fresh.isEmpty()) {
      return RowOutcome.ALREADY_THERE;
    }
    var account = accounts.find(entry.account());
    if (task.trial()) {
      return RowOutcome.GOOD;
    }
    submit(
        new Submission(
            key,
            version,
            account,
            Channel.IMPORT,
            entry.day(),
            clock.instant(),
            fresh,
            Set.of(),
            true,
            attributes(version, account),
            Circumstances.UNKNOWN));
    return stored.isPresent() ? RowOutcome.ADDED : RowOutcome.OPENED;
  }

  private record Known(UUID version, AccountId account) {}

  /** What conditions can ask of the account, looked up once for each. */
  private Map<String, Value> attributes(SurveyVersion version, AccountId account) {
    return known.computeIfAbsent(
        new Known(version.id(), account),
        _ -> attributes.of(version.survey(), account, Attributes.NONE));
  }

  /** A response stays with the version it answered first. */
  private SurveyVersion versionOf(StoredResponse response) {
    return surveys.version(response.surveyVersion()).orElse(task.version());
  }

  private static Map<String, Answer> fresh(
      Map<String, Answer> answers, Optional<StoredResponse> stored, SurveyVersion version) {
    var fresh = new HashMap<>(answers);
    stored.ifPresent(response ->
        answers.forEach((question, answer) -> {
          if (known(question, answer, response, version)) {
            fresh.remove(question);
          }
        }));
    return fresh;
  }

  private static boolean known(
      String question, Answer answer, StoredResponse response, SurveyVersion version) {
    var asked = version.questionVersions().get(question);
    if (asked == null) {
      throw new RowRefused("", "its response answered an older survey without " + question);
    }
    var said = response.answers().get(asked);
    if (said != null && !said.equals(answer)) {
      throw new RowRefused("", contradiction(question, said, answer));
    }
    return said != null;
  }

  private static String contradiction(String question, Answer said, Answer answer) {
    return said instanceof Answer.Rating(int before) && answer instanceof Answer.Rating(int now)
        ? "says " + now + " for " + question + ", but its response says " + before
        : "says something else for " + question + " than its response does";
  }

  /** Sends until it is stored: a full intake has only to be waited for, within reason. */
  private void submit(Submission submission) throws InterruptedException {
    long pause = FIRST_PAUSE_MILLIS;
    for (int attempt = 1; !submitted(submission, attempt); attempt++) {
      Thread.sleep(pause);
      pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
    }
  }

  private boolean submitted(Submission submission, int attempt) {
    try {
      intake.submit(submission);
      return true;
    } catch (IntakeUnavailable away) {
      if (attempt == ATTEMPTS) {
        throw away;
      }
      return false;
    } catch (Refused refused) {
      throw new RowRefused("", String.valueOf(refused.getMessage()));
    }
  }
}
