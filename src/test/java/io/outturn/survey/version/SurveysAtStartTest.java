package io.outturn.survey.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.outturn.survey.Publication;
import io.outturn.survey.Publisher;
import io.outturn.survey.Series;
import io.outturn.survey.Survey;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.survey.file.SurveyTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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

  @Test
  void publishesAChangedFileAndNoOther() throws IOException {
    write("a", "Why?");
    write("b", "Why?");
    start(directory);
    write("b", "Why so?");
    start(directory);
    assertThat(published.slugs).containsExactly("a", "b", "a", "b");
    assertThat(published.asked("b")).isEqualTo("Why so?");
  }

  @Test
  void leavesWhatTheEditorPublishedUntilTheFileChanges() throws IOException {
    write("a", "Why?");
    start(directory);
    published.publish(survey("From the editor"), "", new Publisher(Publisher.Source.EDITOR, "Ada"));
    start(directory);
    assertThat(published.asked("a")).isEqualTo("From the editor");
    write("a", "From the file");
    start(directory);
    assertThat(published.asked("a")).isEqualTo("From the file");
  }

  @Test
  void withdrawsASurveyWhoseFileIsGoneButNoneOfTheEditor() throws IOException {
    write("a", "Why?");
    write("b", "Why?");
    start(directory);
    published.publish(survey("From the editor"), "", new Publisher(Publisher.Source.EDITOR, "Ada"));
    Files.delete(directory.resolve("a.yaml"));
    Files.delete(directory.resolve("b.yaml"));
    start(directory);
    assertThat(published.all().stream().map(version -> version.survey().slug()))
        .containsExactly("a");
  }

  private void write(String slug, String why) throws IOException {
    Files.writeString(directory.resolve(slug + ".yaml"), definition(slug, why));
  }

  private static Survey survey(String why) {
    return SurveyTexts.survey("a", definition("a", why));
  }

  private static String definition(String slug, String why) {
    return SurveyTexts.english(slug).replace("Why?", why);
  }

  /** Notes what is published, and keeps it as the database would. */
  private static final class Published implements Surveys {
    private final List<String> slugs = new ArrayList<>();
    private final List<Publication> publications = new ArrayList<>();
    private final Map<UUID, SurveyVersion> versions = new HashMap<>();

    String asked(String slug) {
      return current(slug)
          .flatMap(version -> version.survey().question("why"))
          .map(question -> question.text().in("en"))
          .orElseThrow();
    }

    @Override
    public Optional<SurveyVersion> current(String slug) {
      var last = publications(slug);
      return last.isEmpty() || !last.getLast().asked()
          ? Optional.empty()
          : version(last.getLast().version());
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
    public List<Publication> publications(String slug) {
      return publications.stream().filter(each -> each.slug().equals(slug)).toList();
    }

    @Override
    public Series series(String slug, String id) {
      return new Series(List.of());
    }

    @Override
    public SurveyVersion publish(Survey survey, String definition, Publisher publisher) {
      slugs.add(survey.slug());
      var version = new SurveyVersion(UUID.randomUUID(), survey, Map.of());
      versions.put(version.id(), version);
      note(version, true, publisher);
      return version;
    }

    @Override
    public void withdraw(String slug, Publisher publisher) {
      note(current(slug).orElseThrow(), false, publisher);
    }

    private void note(SurveyVersion version, boolean asked, Publisher publisher) {
      publications.add(
          new Publication(
              UUID.randomUUID(),
              version.survey().slug(),
              version.id(),
              asked,
              publisher,
              Instant.EPOCH));
    }
  }
}
