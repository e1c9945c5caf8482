package io.outturn.survey.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
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
    assertThat(out.toString()).contains(" surveys, no problem");
    assertThat(lint("src/bench/resources/surveys/one-page.yaml")).isZero();
    assertThat(out.toString()).endsWith("1 survey, no problem, 2 findings%n".formatted());
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
  void listsProblemsFirstAndStillLooksThroughTheOtherFiles(@TempDir Path directory)
      throws IOException {
    Files.writeString(directory.resolve("a.yaml"), "slug: a");
    Files.writeString(directory.resolve("sample.yaml"), spoilt());
    assertThat(lint("--strict", directory.toString())).isEqualTo(1);
    var lines = out.toString().lines().toList();
    assertThat(lines.getFirst()).contains("a.yaml:1:1 ");
    assertThat(lines.get(lines.size() - 2))
        .contains("sample.yaml:13:11 leading-wording: \"our superb\" suggests an answer.");
    assertThat(lines.getLast()).matches("\\d+ problems, 1 finding");
  }

  @Test
  void findingsEndAPipelineOnlyWhenItWantsTo(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("sample.yaml"), spoilt());
    assertThat(lint(directory.toString())).isZero();
    assertThat(lint("--strict", directory.toString())).isEqualTo(3);
    assertThat(out.toString()).endsWith("1 survey, no problem, 1 finding%n".formatted());
  }

  @Test
  void listsWhatIsAllowedWithItsReasonOnRequest(@TempDir Path directory) throws IOException {
    Files.writeString(
        directory.resolve("sample.yaml"),
        spoilt() + "allow: [{rule: leading-wording, reason: It is a quote.}]\n");
    assertThat(lint("--strict", "--allowed", directory.toString())).isZero();
    assertThat(out.toString())
        .contains("sample.yaml:13:11 leading-wording: ")
        .contains(" Allowed: It is a quote.");
  }

  @Test
  void writesForPrograms(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("a.yaml"), "slug: a");
    Files.writeString(directory.resolve("sample.yaml"), spoilt());
    assertThat(lint("--format=json", directory.toString())).isEqualTo(1);
    var json = new ObjectMapper().readTree(out.toString());
    assertThat(json.at("/problems/0/words").textValue()).contains("is missing");
    assertThat(json.at("/findings/0/rule").textValue()).isEqualTo("leading-wording");
    assertThat(json.at("/findings/0/question").textValue()).isEqualTo("satisfied");
    assertThat(json.at("/findings/0/line").intValue()).isEqualTo(13);
    assertThat(json.at("/allowed").isEmpty()).isTrue();
  }

  @Test
  void takesMeasuredTimes(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("sample.yaml"), Sample.CLEAN);
    assertThat(lint("--strict", "--median=sample=601", directory.toString())).isEqualTo(3);
    assertThat(out.toString()).contains("too-long: Respondents take 11 minutes in the middle");
    assertThat(lint("--strict", "--median=other=601", directory.toString())).isZero();
  }

  @Test
  void explainsARuleWithItsSources() {
    assertThat(lint("--explain", "broken-ranges")).isZero();
    assertThat(out.toString())
        .contains(Rule.BROKEN_RANGES.reason())
        .contains(Rule.BROKEN_RANGES.instead())
        .contains("Source: Fowler (1995)");
  }

  @Test
  void listsAllRules() {
    assertThat(lint("--rules")).isZero();
    assertThat(out.toString().lines()).hasSize(Rule.values().length);
  }

  @Test
  void knowsWhichRuleWasMeant() {
    var err = new StringWriter();
    var line = new CommandLine(new LintCommand()).setErr(new PrintWriter(err));
    assertThat(line.execute("--explain", "broken-range")).isEqualTo(2);
    assertThat(err.toString()).contains("Did you mean broken-ranges?");
  }

  @Test
  void explainsItself() {
    assertThat(lint("--help")).isZero();
    assertThat(out.toString()).contains("Checks survey files").contains("FILE").contains("1   ");
  }

  private static String spoilt() {
    return Sample.CLEAN.replace("with your visit?", "with our superb visit?");
  }

  private int lint(String... arguments) {
    return new CommandLine(new LintCommand()).setOut(new PrintWriter(out)).execute(arguments);
  }
}
