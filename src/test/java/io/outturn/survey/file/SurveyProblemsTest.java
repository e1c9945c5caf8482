package io.outturn.survey.file;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** Each of these would otherwise be compared with all the others. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "languages: [%s] | en, | 30000 | languages: 30000,",
        "pages: [%s] | [], | 60000 | pages: 60000,",
        "pages: [{go-to: [%s]}] | {}, | 60000 | pages: 60001,",
        "questions: [%s] | {id: a}, | 30000 | questions: 30000,",
        "questions: [{rows: [%s]}] | {id: a}, | 30000 | questions: 30001,",
        "measures: [%s] | a, | 60000 | measures: 60000,",
        "allow: [%s] | a, | 60000 | allow: 60000,",
      })
  void refusesSizeBeforeItCosts(String around, String item, int times, String words) {
    var yaml = around.formatted(item.repeat(times));
    assertThat(problems("plain.yaml", yaml)).singleElement().asString().contains(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"computed", "attributes"})
  void refusesManyNamesBeforeTheyCost(String key) {
    var names = IntStream.range(0, 501).mapToObj(i -> " a" + i + ": b\n").collect(joining());
    assertThat(problems("plain.yaml", key + ":\n" + names))
        .containsExactly(
            "plain.yaml:2:2 %s: 501, with all that stands inside, are more than the 500 that a survey takes. Write fewer."
                .formatted(key));
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
