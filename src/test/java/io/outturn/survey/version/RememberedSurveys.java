package io.outturn.survey.version;

import io.outturn.survey.Publication;
import io.outturn.survey.Publisher;
import io.outturn.survey.Series;
import io.outturn.survey.Survey;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps surveys by the rules of the database, in memory. */
final class RememberedSurveys implements Surveys {
  private final List<Publication> publications = new ArrayList<>();
  private final Map<UUID, SurveyVersion> versions = new HashMap<>();

  @Override
  public Optional<SurveyVersion> current(String slug) {
    return history(slug).last().filter(Publication::asked).flatMap(last -> version(last.version()));
  }

  @Override
  public Optional<SurveyVersion> version(UUID id) {
    return Optional.ofNullable(versions.get(id));
  }

  @Override
  public List<SurveyVersion> all() {
    return publications.stream()
        .map(Publication::slug)
        .distinct()
        .flatMap(slug -> current(slug).stream())
        .toList();
  }

  @Override
  public Optional<String> definition(UUID version) {
    return Optional.empty();
  }

  @Override
  public List<Publication> publications(String slug) {
    return publications.stream().filter(each -> each.slug().equals(slug)).toList();
  }

  @Override
  public Series series(String slug, String id) {
    return SeriesReader.read(id, publications(slug), this::version);
  }

  @Override
  public SurveyVersion publish(Survey survey, String definition, Publisher publisher) {
    return publish(survey, publisher, Instant.EPOCH);
  }

  SurveyVersion publish(Survey survey, Publisher publisher, Instant at) {
    var version = versions.computeIfAbsent(key(ContentHash.of(survey)), id -> of(id, survey));
    if (history(survey.slug()).takes(version.id(), publisher)) {
      note(survey.slug(), version.id(), true, publisher, at);
    }
    return version;
  }

  @Override
  public void withdraw(String slug, Publisher publisher) {
    if (history(slug).withdraws(publisher)) {
      note(slug, history(slug).last().orElseThrow().version(), false, publisher, Instant.EPOCH);
    }
  }

  private History history(String slug) {
    return new History(publications(slug));
  }

  private static SurveyVersion of(UUID id, Survey survey) {
    var questions = new HashMap<String, UUID>();
    ContentHash.counted(survey).forEach((question, hash) -> questions.put(question, key(hash)));
    return new SurveyVersion(id, survey, questions);
  }

  private static UUID key(String hash) {
    return UUID.nameUUIDFromBytes(hash.getBytes(StandardCharsets.UTF_8));
  }

  private void note(String slug, UUID version, boolean asked, Publisher publisher, Instant at) {
    publications.add(new Publication(slug, history(slug).next(), version, asked, publisher, at));
  }
}
