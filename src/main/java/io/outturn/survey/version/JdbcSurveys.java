package io.outturn.survey.version;

import io.outturn.database.Transactions;
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

/** Keeps survey versions in the database, and those in use in memory. */
@Singleton
final class JdbcSurveys implements Surveys {
  private final Transactions transactions;
  private final Clock clock;
  private final Map<String, SurveyVersion> current = new ConcurrentHashMap<>();
  private final Map<UUID, SurveyVersion> versions = new ConcurrentHashMap<>();

  JdbcSurveys(Transactions transactions, Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Optional<SurveyVersion> current(String slug) {
    return Optional.ofNullable(current.get(slug));
  }

  @Override
  public List<SurveyVersion> all() {
    return current.values().stream()
        .sorted(Comparator.comparing(version -> version.survey().slug()))
        .toList();
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
  public SurveyVersion publish(Survey survey, String definition) {
    var version =
        remember(
            transactions.call(
                connection -> published(survey, definition, new VersionTables(connection))));
    current.put(survey.slug(), version);
    return version;
  }

  /** Readers share one object for a version, however it came into memory. */
  private SurveyVersion remember(SurveyVersion version) {
    var earlier = versions.putIfAbsent(version.id(), version);
    return earlier == null ? version : earlier;
  }

  private SurveyVersion published(Survey survey, String definition, VersionTables tables)
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
