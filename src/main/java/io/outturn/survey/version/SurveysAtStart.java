package io.outturn.survey.version;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.outturn.survey.Surveys;
import io.outturn.survey.file.InvalidSurvey;
import io.outturn.survey.file.SurveyFile;
import io.outturn.survey.lint.Lint;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
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
    files.forEach(file -> surveys.publish(file.survey(), file.definition()));
    files.forEach(this::advise);
    LOG.info("{} surveys are published from {}", files.size(), directory);
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
