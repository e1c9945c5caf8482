package io.outturn.survey.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.survey.file.SurveyTexts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LintCommandTest {
  private final StringWriter out = new StringWriter();

  @Test
  void findsNoProblemInTheProjectsOwnSurveys() {
    assertThat(lint()).isZero();
    assertThat(out.toString()).endsWith(" surveys, no problem%n".formatted());
    assertThat(lint("src/bench/resources/surveys/one-page.yaml")).isZero();
    assertThat(out.toString()).endsWith("1 survey, no problem%n".formatted());
  }

  @Test
  void listsProblemsAndEndsWithOne(@TempDir Path directory) throws IOException {
    var file = directory.resolve("a.yaml");
    Files.writeString(file, SurveyTexts.english("a").replace("type: effort", "type: efort"));
    assertThat(lint(directory.toString())).isEqualTo(1);
    assertThat(out.toString().lines().toList())
        .satisfiesExactly(
            problem ->
                assertThat(problem)
                    .startsWith(
                        file + ":15:11 type: \"efort\" is not known. Write one of recommend,")
                    .endsWith("Did you mean effort?"),
            sum -> assertThat(sum).isEqualTo("1 problem"));
  }

  @Test
  void explainsItself() {
    assertThat(lint("--help")).isZero();
    assertThat(out.toString()).contains("Checks survey files").contains("FILE").contains("1   ");
  }

  private int lint(String... arguments) {
    return new CommandLine(new LintCommand()).setOut(new PrintWriter(out)).execute(arguments);
  }
}
