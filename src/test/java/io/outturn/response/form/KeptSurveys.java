package io.outturn.response.form;

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
  public SurveyVersion publish(Survey survey, String definition) {
    var version = Questionnaires.version(survey);
    current.put(survey.slug(), version);
    versions.put(version.id(), version);
    return version;
  }
}
