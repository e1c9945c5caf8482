package io.outturn.survey.version;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.outturn.survey.Publication;
import io.outturn.survey.Publisher;
import io.outturn.survey.Surveys;
import io.outturn.survey.file.InvalidSurvey;
import io.outturn.survey.file.SurveyFile;
import io.outturn.survey.lint.Lint;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes the files of the directory {@code outturn.surveys} before the first page is served. One
 * broken file stops the start with the problems of all: a survey that silently went on in an old
 * wording, or was missing, would be found out by customers.
 */
@Singleton
@Requires(beans = DataSource.class)
final class SurveysAtStart {
  private static final Logger LOG = LoggerFactory.getLogger(SurveysAtStart.class);
  private final Surveys surveys;
  private final Path directory;

  SurveysAtStart(Surveys surveys, @Value("${outturn.surveys:surveys}") String directory) {
    this.surveys = surveys;
    this.directory = Path.of(directory);
  }

  @EventListener
  void publish(StartupEvent start) {
    publish();
  }

  void publish() {
    var files = read();
    files.forEach(this::publish);
    withdraw(files.stream().map(file -> file.survey().slug()).collect(Collectors.toSet()));
    files.forEach(this::advise);
    LOG.info("{} surveys are read from {}", files.size(), directory);
  }

  private void publish(SurveyFile file) {
    var slug = file.survey().slug();
    var published = surveys.publish(file.survey(), file.definition());
    if (surveys.current(slug).filter(published::equals).isEmpty()) {
      LOG.warn("{}", newerThanTheFile(surveys.publications(slug).getLast()));
    }
  }

  /** What an operator must know: which content is asked, and how to bring the file up to it. */
  static String newerThanTheFile(Publication last) {
    return "%s.yaml is not what is asked: %s %s the survey in the editor on %s. Export that version from /surveys/%s/versions into the file, or change the file to publish it."
        .formatted(
            last.slug(),
            last.publisher().name(),
            last.asked() ? "published" : "withdrew",
            LocalDate.ofInstant(last.at(), ZoneOffset.UTC),
            last.slug());
  }

  /** A survey that came out of a file is asked as long as the file is there. */
  private void withdraw(Set<String> inFiles) {
    surveys.all().stream()
        .map(version -> version.survey().slug())
        .filter(slug -> !inFiles.contains(slug))
        .forEach(this::withdraw);
  }

  private void withdraw(String slug) {
    surveys.withdraw(slug, Publisher.FILE);
    if (surveys.current(slug).isEmpty()) {
      LOG.warn("{} is not asked any more: there is no {}.yaml in {}", slug, slug, directory);
    }
  }

  /** What the lint finds is advice, and stops nothing. */
  private void advise(SurveyFile file) {
    var name = directory.resolve(file.survey().slug() + ".yaml");
    Lint.of(file).forEach(finding -> LOG.warn("{}:{}", name, finding));
  }

  private List<SurveyFile> read() {
    try {
      return SurveyFile.readAll(List.of(directory));
    } catch (InvalidSurvey invalid) {
      throw new IllegalStateException(
          "The survey files have problems; correct them and start again:\n" + invalid.getMessage(),
          invalid);
    }
  }
}
