package io.outturn.survey.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.outturn.survey.Publication;
import io.outturn.survey.Publisher;
import io.outturn.survey.file.SurveyTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveysAtStartTest {
  private static final Publisher ADA = Publisher.editor("Ada", "");
  @TempDir Path directory;
  private final RememberedSurveys kept = new RememberedSurveys();

  @Test
  void publishesEveryFileOfTheDirectory() throws IOException {
    Files.writeString(directory.resolve("a.yaml"), SurveyTexts.english("a"));
    Files.writeString(directory.resolve("b.yaml"), SurveyTexts.english("b"));
    start(directory);
    assertThat(slugs()).containsExactly("a", "b");
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
    assertThat(slugs()).isEmpty();
  }

  @Test
  void saysSoWhenTheDirectoryIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> start(directory.resolve("nowhere")))
        .withMessageContaining("nowhere:1:1 There is no such file or directory");
  }

  @Test
  void publishesNothingAgainWhileTheFilesStayAsTheyAre() throws IOException {
    write("a", "Why?");
    start(directory);
    start(directory);
    assertThat(kept.publications("a")).hasSize(1);
  }

  @Test
  void publishesAChangedFileAndNoOther() throws IOException {
    write("a", "Why?");
    write("b", "Why?");
    start(directory);
    write("b", "Why so?");
    start(directory);
    assertThat(kept.publications("a")).hasSize(1);
    assertThat(kept.publications("b")).hasSize(2);
    assertThat(asked("b")).contains("Why so?");
  }

  @Test
  void leavesWhatTheEditorPublishedUntilTheFileChanges() throws IOException {
    write("a", "Why?");
    start(directory);
    edit("From the editor");
    start(directory);
    assertThat(asked("a")).contains("From the editor");
    write("a", "From the file");
    start(directory);
    assertThat(asked("a")).contains("From the file");
    start(directory);
    assertThat(kept.publications("a")).hasSize(3);
  }

  @Test
  void publishesTheFileWhenBothHaveChanged() throws IOException {
    write("a", "Why?");
    start(directory);
    edit("From the editor");
    write("a", "From the file");
    start(directory);
    assertThat(asked("a")).contains("From the file");
  }

  @Test
  void publishesNothingWhenTheFileHasTakenOverWhatTheEditorPublished() throws IOException {
    write("a", "Why?");
    start(directory);
    edit("From the editor");
    write("a", "From the editor");
    start(directory);
    assertThat(kept.publications("a")).hasSize(2);
    assertThat(asked("a")).contains("From the editor");
  }

  @Test
  void asksWhatOnlyTheEditorKnows() throws IOException {
    edit("From the editor");
    start(directory);
    assertThat(asked("a")).contains("From the editor");
  }

  @Test
  void leavesASurveyWithdrawnThatAPersonTookBack() throws IOException {
    write("a", "Why?");
    start(directory);
    kept.withdraw("a", ADA);
    start(directory);
    assertThat(asked("a")).isEmpty();
    write("a", "Why so?");
    start(directory);
    assertThat(asked("a")).contains("Why so?");
  }

  @Test
  void withdrawsASurveyWhoseFileIsGoneAndAsksItAgainWhenTheFileIsBack() throws IOException {
    write("a", "Why?");
    start(directory);
    Files.delete(directory.resolve("a.yaml"));
    start(directory);
    start(directory);
    assertThat(asked("a")).isEmpty();
    write("a", "Why?");
    start(directory);
    assertThat(asked("a")).contains("Why?");
    assertThat(kept.publications("a"))
        .extracting(Publication::asked)
        .containsExactly(true, false, true);
  }

  @Test
  void withdrawsNothingThatTheEditorPublished() throws IOException {
    write("a", "Why?");
    start(directory);
    edit("From the editor");
    Files.delete(directory.resolve("a.yaml"));
    start(directory);
    assertThat(asked("a")).contains("From the editor");
  }

  @Test
  void saysWhoIsNewerThanTheFileAndWhereToExport() {
    edit("From the editor");
    assertThat(SurveysAtStart.newerThanTheFile(kept.publications("a").getLast()))
        .isEqualTo(
            "a.yaml is not what is asked: Ada published the survey in the editor on 1970-01-01."
                + " Export that version from /surveys/a/versions into the file, or change the"
                + " file to publish it.");
  }

  private Stream<String> slugs() {
    return kept.all().stream().map(version -> version.survey().slug());
  }

  private void start(Path surveys) {
    new SurveysAtStart(kept, surveys.toString()).publish();
  }

  private void edit(String why) {
    var definition = definition("a", why);
    kept.publish(SurveyTexts.survey("a", definition), definition, ADA);
  }

  private Optional<String> asked(String slug) {
    return kept.current(slug)
        .flatMap(version -> version.survey().question("why"))
        .map(question -> question.text().in("en"));
  }

  private void write(String slug, String why) throws IOException {
    Files.writeString(directory.resolve(slug + ".yaml"), definition(slug, why));
  }

  private static String definition(String slug, String why) {
    return SurveyTexts.english(slug).replace("Why?", why);
  }
}
