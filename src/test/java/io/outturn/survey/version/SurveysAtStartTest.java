package io.outturn.survey.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.outturn.survey.Survey;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.survey.file.SurveyTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveysAtStartTest {
  @TempDir Path directory;
  private final Published published = new Published();

  @Test
  void publishesEveryFileOfTheDirectory() throws IOException {
    Files.writeString(directory.resolve("a.yaml"), SurveyTexts.english("a"));
    Files.writeString(directory.resolve("b.yaml"), SurveyTexts.english("b"));
    start(directory);
    assertThat(published.slugs).containsExactly("a", "b");
  }

  @Test
  void publishesNothingWhileOneFileIsBroken() throws IOException {
    Files.writeString(directory.resolve("a.yaml"), SurveyTexts.english("a"));
    Files.writeString(directory.resolve("b.yaml"), "slug: b\nlanguages: [en]\n");
    assertThatIllegalStateException()
        .isThrownBy(() -> start(directory))
        .withMessageContaining("correct them and start again")
        .withMessageContaining("b.yaml:1:1 The key title is missing")
        .withMessageContaining("b.yaml:1:1 The key questions is missing");
    assertThat(published.slugs).isEmpty();
  }

  @Test
  void saysSoWhenTheDirectoryIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> start(directory.resolve("nowhere")))
        .withMessageContaining("nowhere:1:1 There is no such file or directory");
  }

  private void start(Path surveys) {
    new SurveysAtStart(published, surveys.toString()).publish();
  }

  /** Notes what is published. */
  private static final class Published implements Surveys {
    private final List<String> slugs = new ArrayList<>();

    @Override
    public Optional<SurveyVersion> current(String slug) {
      return Optional.empty();
    }

    @Override
    public Optional<SurveyVersion> version(UUID id) {
      return Optional.empty();
    }

    @Override
    public List<SurveyVersion> all() {
      return List.of();
    }

    @Override
    public SurveyVersion publish(Survey survey, String definition) {
      slugs.add(survey.slug());
      return new SurveyVersion(UUID.randomUUID(), survey, Map.of());
    }
  }
}
