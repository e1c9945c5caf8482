package io.outturn.response.form;

import io.outturn.survey.Publication;
import io.outturn.survey.Publisher;
import io.outturn.survey.Series;
import io.outturn.survey.Survey;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Surveys in memory. */
final class KeptSurveys implements Surveys {
  private final Map<String, SurveyVersion> current = new ConcurrentHashMap<>();
  private final Map<UUID, SurveyVersion> versions = new ConcurrentHashMap<>();

  @Override
  public Optional<SurveyVersion> current(String slug) {
    return Optional.ofNullable(current.get(slug));
  }

  @Override
  public Optional<SurveyVersion> version(UUID id) {
    return Optional.ofNullable(versions.get(id));
  }

  @Override
  public List<SurveyVersion> all() {
    return List.copyOf(current.values());
  }

  @Override
  public Optional<String> definition(UUID version) {
    return Optional.empty();
  }

  @Override
  public List<Publication> publications(String slug) {
    return List.of();
  }

  @Override
  public Series series(String slug, String id) {
    return new Series(List.of());
  }

  @Override
  public void withdraw(String slug, Publisher publisher) {
    throw new UnsupportedOperationException();
  }

  @Override
  public SurveyVersion publish(Survey survey, String definition, Publisher publisher) {
    var version = Questionnaires.version(survey);
    current.put(survey.slug(), version);
    versions.put(version.id(), version);
    return version;
  }
}
