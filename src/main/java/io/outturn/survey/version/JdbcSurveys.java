package io.outturn.survey.version;

import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.Journal;
import io.outturn.audit.State;
import io.outturn.audit.Subject;
import io.outturn.database.Transactions;
import io.outturn.survey.Publication;
import io.outturn.survey.Publisher;
import io.outturn.survey.Series;
import io.outturn.survey.Survey;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.survey.file.InvalidSurvey;
import io.outturn.survey.file.SurveyFile;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps survey versions and their publications in the database, and those in use in memory. */
@Singleton
final class JdbcSurveys implements Surveys {
  private static final Logger LOG = LoggerFactory.getLogger(JdbcSurveys.class);
  private final Transactions transactions;
  private final Journal journal;
  private final Clock clock;
  private final Map<UUID, SurveyVersion> versions = new ConcurrentHashMap<>();
  private volatile Shelf shelf = Shelf.EMPTY;

  JdbcSurveys(Transactions transactions, Journal journal, Clock clock) {
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
    refresh();
  }

  @Override
  public Optional<SurveyVersion> current(String slug) {
    return Optional.ofNullable(shelf.current().get(slug));
  }

  @Override
  public List<SurveyVersion> all() {
    return shelf.current().values().stream()
        .sorted(Comparator.comparing(version -> version.survey().slug()))
        .toList();
  }

  @Override
  public List<Publication> publications(String slug) {
    return shelf.publications(slug);
  }

  @Override
  public Series series(String slug, String id) {
    return shelf.series(slug, id, this::readable);
  }

  @Override
  public Optional<String> definition(UUID version) {
    return transactions
        .call(connection -> new VersionTables(connection).read(version))
        .map(VersionTables.Row::definition);
  }

  @Override
  public Optional<SurveyVersion> version(UUID id) {
    var known = Optional.ofNullable(versions.get(id));
    return known.isPresent()
        ? known
        : transactions
            .call(connection -> stored(id, new VersionTables(connection)))
            .map(this::remember);
  }

  @Override
  public SurveyVersion publish(Survey survey, String definition, Publisher publisher) {
    var version =
        remember(
            transactions.call(
                connection -> stored(survey, definition, new VersionTables(connection))));
    publication(
        table -> table.add(survey.slug(), version.id(), publisher, LocalDateTime.now(clock)),
        Entry.of(Action.SURVEY_PUBLISHED, Subject.of(Subject.Kind.SURVEY, survey.slug()))
            .to(state(version, publisher)));
    return version;
  }

  @Override
  public void withdraw(String slug, Publisher publisher) {
    publication(
        table -> table.withdraw(slug, publisher, LocalDateTime.now(clock)),
        Entry.of(Action.SURVEY_WITHDRAWN, Subject.of(Subject.Kind.SURVEY, slug)));
  }

  private static State state(SurveyVersion version, Publisher publisher) {
    return State.of(
        Map.of("version", version.id(), "source", publisher.source(), "why", publisher.why()));
  }

  /** What is done to the publications, in a transaction of its own. */
  private interface Step {
    /** Whether it changed anything. */
    boolean on(PublicationTable table) throws SQLException;
  }

  private void publication(Step step, Entry entry) {
    transactions.call(connection -> {
      boolean changed = step.on(new PublicationTable(connection));
      if (changed) {
        journal.write(connection, entry);
      }
      return changed;
    });
    refresh();
  }

  /**
   * Looks whether anything was published, here or on another node, and takes it down from the
   * database. A definition that this release cannot read stops nobody else's survey.
   */
  void refresh() {
    var publications = transactions.call(connection -> new PublicationTable(connection).all());
    shelf = Shelf.of(publications, shelf, this::readable);
  }

  /** Whether there is something to take down. */
  boolean isBehind() {
    return transactions.call(connection -> new PublicationTable(connection).count())
        != shelf.publications();
  }

  private Optional<SurveyVersion> readable(UUID id) {
    try {
      return version(id);
    } catch (IllegalArgumentException unreadable) {
      LOG.error("A published survey is not asked: {}", unreadable.getMessage());
      return Optional.empty();
    }
  }

  /** Readers share one object for a version, however it came into memory. */
  private SurveyVersion remember(SurveyVersion version) {
    var earlier = versions.putIfAbsent(version.id(), version);
    return earlier == null ? version : earlier;
  }

  private SurveyVersion stored(Survey survey, String definition, VersionTables tables)
      throws SQLException {
    var now = LocalDateTime.now(clock);
    var questions = new HashMap<String, UUID>();
    for (var counted : ContentHash.counted(survey).entrySet()) {
      var id = counted.getKey();
      var known = tables.questionVersion(survey.slug(), id, counted.getValue());
      questions.put(
          id,
          known.isPresent()
              ? known.get()
              : tables.addQuestionVersion(survey.slug(), id, counted.getValue(), now));
    }
    return new SurveyVersion(surveyVersion(survey, definition, tables, now), survey, questions);
  }

  private static UUID surveyVersion(
      Survey survey, String definition, VersionTables tables, LocalDateTime now)
      throws SQLException {
    var hash = ContentHash.of(survey);
    var known = tables.surveyVersion(survey.slug(), hash);
    if (known.isPresent()) {
      return known.get();
    }
    reread(survey.slug(), definition, hash);
    return tables.addSurveyVersion(survey.slug(), hash, definition, now);
  }

  private static Optional<SurveyVersion> stored(UUID id, VersionTables tables) throws SQLException {
    var row = tables.read(id);
    if (row.isEmpty()) {
      return Optional.empty();
    }
    var survey = reread(row.get().slug(), row.get().definition(), row.get().contentHash());
    var questions = new HashMap<String, UUID>();
    for (var counted : ContentHash.counted(survey).entrySet()) {
      questions.put(
          counted.getKey(),
          tables
              .questionVersion(survey.slug(), counted.getKey(), counted.getValue())
              .orElseThrow());
    }
    return Optional.of(new SurveyVersion(id, survey, questions));
  }

  /** A definition is only worth keeping, and only to be trusted, while it says what was asked. */
  private static Survey reread(String slug, String definition, String hash) {
    try {
      var survey = SurveyFile.parse(slug + ".yaml", definition).survey();
      if (ContentHash.of(survey).equals(hash)) {
        return survey;
      }
    } catch (InvalidSurvey unreadable) {
      throw new IllegalArgumentException(
          "The definition of the survey " + slug + " cannot be read", unreadable);
    }
    throw new IllegalArgumentException(
        "The definition of the survey " + slug + " says something else than its content");
  }
}
