package io.outturn.response;

import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.Journal;
import io.outturn.audit.State;
import io.outturn.audit.Subject;
import io.outturn.database.Transactions;
import io.outturn.database.Uuid7;
import io.outturn.delivery.Invitations;
import io.outturn.survey.Survey;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the promise of a survey's {@code retention}: takes away what leads to somebody from
 * responses whose time is over, and leaves the counts. Each response is held to what the version
 * that it answered promised.
 */
@Singleton
public final class Retention {
  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
  private static final int AT_ONCE = 200;
  private static final String VERSIONS = "SELECT DISTINCT survey_version_id FROM response";
  private final Transactions transactions;
  private final Surveys surveys;
  private final Invitations invitations;
  private final Journal journal;
  private final Clock clock;

  public Retention(
      Transactions transactions,
      Surveys surveys,
      Invitations invitations,
      Journal journal,
      Clock clock) {
    this.transactions = transactions;
    this.journal = journal;
    this.surveys = surveys;
    this.invitations = invitations;
    this.clock = clock;
  }

  /**
   * What was done.
   *
   * @param responses that lead to nobody any more
   * @param invitations whose links and attributes are gone
   */
  public record Kept(long responses, long invitations) {}

  /** Does what is due today. It may be stopped anywhere and run again. */
  public Kept keep() {
    long responses = versions().mapToLong(this::anonymise).sum();
    long forgotten =
        surveys.all().stream().map(SurveyVersion::survey).mapToLong(this::forget).sum();
    if (responses + forgotten > 0) {
      LOG.info("Retention: {} responses anonymised, {} invitations", responses, forgotten);
    }
    return new Kept(responses, forgotten);
  }

  private Stream<SurveyVersion> versions() {
    return answered().stream().flatMap(id -> surveys.version(id).stream());
  }

  private List<UUID> answered() {
    return transactions.call(connection -> {
      try (var select = connection.prepareStatement(VERSIONS);
          var row = select.executeQuery()) {
        var ids = new ArrayList<UUID>();
        while (row.next()) {
          ids.add(Uuid7.of(row.getBytes(1)));
        }
        return ids;
      }
    });
  }

  /** The first day whose responses are still kept. */
  private LocalDate since(Survey survey) {
    return survey.retention().map(today()::minus).orElse(LocalDate.MIN);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private long anonymise(SurveyVersion version) {
    if (version.survey().retention().isEmpty()) {
      return 0;
    }
    long all = 0;
    for (int some = AT_ONCE; some == AT_ONCE; all += some) {
      some = some(version);
    }
    note(Action.RESPONSES_ANONYMISED, version.survey(), "responses", all);
    return all;
  }

  private int some(SurveyVersion version) {
    return transactions.call(connection ->
        new Unlinking(connection).some(version.id(), since(version.survey()), today(), AT_ONCE));
  }

  private long forget(Survey survey) {
    if (survey.retention().isEmpty()) {
      return 0;
    }
    var before = since(survey).atStartOfDay(ZoneOffset.UTC).toInstant();
    int forgotten = invitations.forget(survey.slug(), before);
    note(Action.INVITATIONS_FORGOTTEN, survey, "invitations", forgotten);
    return forgotten;
  }

  /** Many transactions make one entry, at their end. */
  private void note(Action action, Survey survey, String what, long many) {
    if (many > 0) {
      journal.note(
          Entry.of(action, new Subject(Subject.Kind.SURVEY, survey.slug()))
              .to(State.of(Map.of(what, many))));
    }
  }
}
