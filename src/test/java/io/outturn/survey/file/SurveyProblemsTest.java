package io.outturn.survey.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyProblemsTest {
  @Test
  void refusesDepthBeforeItCanHarm() {
    assertThat(problems("plain.yaml", "[".repeat(100_000)))
        .singleElement()
        .asString()
        .startsWith("plain.yaml:1:21 Lists and blocks stand inside each other more than 20 deep");
    assertThat(problems("plain.yaml", "a".repeat(300_001)))
        .singleElement()
        .asString()
        .contains("longer than 300000 characters");
  }

  @Test
  void listsTheProblemsOfAllFiles(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("a.yaml"), "slug: a");
    Files.writeString(directory.resolve("b.yml"), SurveyTexts.english("b"));
    Files.write(directory.resolve("c.yaml"), new byte[] {(byte) 0xff});
    Files.writeString(directory.resolve("notes.txt"), "not a survey");
    var invalid =
        catchThrowableOfType(
            InvalidSurvey.class,
            () -> SurveyFile.readAll(List.of(directory, directory.resolve("d.yaml"))));
    assertThat(invalid.problems().stream().map(Problem::toString))
        .anyMatch(problem -> problem.contains("a.yaml:1:1 The key title is missing"))
        .anyMatch(problem -> problem.contains("b.yml:1:7 slug: \"b\" does not fit the file's name"))
        .anyMatch(problem -> problem.contains("c.yaml:1:1 The file is not UTF-8 text"))
        .anyMatch(problem -> problem.contains("d.yaml:1:1 There is no such file or directory"))
        .noneMatch(problem -> problem.contains("notes.txt"));
  }

  private static List<String> problems(String file, String yaml) {
    var invalid = catchThrowableOfType(InvalidSurvey.class, () -> SurveyFile.parse(file, yaml));
    assertThat(invalid).as(yaml).isNotNull();
    return invalid.problems().stream().map(Problem::toString).toList();
  }
}
