package io.outturn.survey.version;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

class CompareCommandTest {
  private static final String YAML = SurveyTexts.english("a");
  @TempDir Path directory;
  private final StringWriter out = new StringWriter();

  @Test
  void endsWithZeroWhereEveryTrendContinues() throws IOException {
    assertThat(compare(YAML, YAML.replace("How it went", "How it was"))).isZero();
    assertThat(out.toString())
        .contains("Around the questions; no trend depends on it.", "- How it went", "+ How it was")
        .endsWith("a: every trend continues%n".formatted());
  }

  @Test
  void saysThatTwoFilesSayTheSame() throws IOException {
    assertThat(compare(YAML, "# reviewed\n" + YAML)).isZero();
    assertThat(out.toString()).endsWith("a: both files say the same%n".formatted());
  }

  @Test
  void endsWithThreeAndShowsTheWordsWhereATrendBreaks() throws IOException {
    assertThat(compare(YAML, YAML.replace("Was it easy?", "How easy\\e[31m was it?"))).isEqualTo(3);
    assertThat(out.toString().lines())
        .containsExactly(
            "effort: Reworded",
            "  How easy\\e[31m was it?",
            "  The trend breaks: answers to other words are not counted together.",
            "    Question (en)",
            "      - Was it easy?",
            "      + How easy\\e[31m was it?",
            "",
            "Unchanged: recommend, satisfied, why",
            "",
            "a: 1 of 4 trends do not continue: effort");
  }

  @Test
  void warnsOfOtherPeopleWithoutCallingItABreak() throws IOException {
    var after = YAML.replace("id: effort", "id: effort\n    show-if: recommend <= 6");
    assertThat(compare(YAML, after)).isZero();
    assertThat(out.toString())
        .contains("effort: Asked of other people", "Shown if", "+ recommend <= 6");
  }

  @Test
  void doesNotLetATextSteerTheTerminal() throws IOException {
    compare(YAML, YAML.replace("text: Was it easy?", "text: \"Easy?\\e[2J\\n\\nfake: line\""));
    assertThat(out.toString()).contains("+ Easy? [2J fake: line").doesNotContain("\u001b");
  }

  @Test
  void tellsProgramsTheSame() throws IOException {
    assertThat(compare(YAML, YAML.replace("Was it easy?", "How easy was it?"), "--format=json"))
        .isEqualTo(3);
    var json = json();
    assertThat(json.at("/survey").textValue()).isEqualTo("a");
    assertThat(json.at("/continues").booleanValue()).isFalse();
    assertThat(json.at("/questions/2/id").textValue()).isEqualTo("effort");
    assertThat(json.at("/questions/2/changes/0").textValue()).isEqualTo("wording");
    assertThat(json.at("/questions/2/effect").textValue()).isEqualTo("break");
    assertThat(json.at("/questions/2/asked/0/before").textValue()).isEqualTo("Was it easy?");
    assertThat(json.at("/questions/0/continues").booleanValue()).isTrue();
  }

  @Test
  void namesTheProblemsOfBothFilesAndEndsWithOne() throws IOException {
    assertThat(compare("slug: a\n", YAML.replace("type: effort", "type: efort"))).isEqualTo(1);
    assertThat(out.toString())
        .contains(directory.resolve("old.yaml") + ":1:1 ", directory.resolve("new.yaml") + ":");
    assertThat(compare("slug: a\n", YAML, "--format=json")).isEqualTo(1);
    assertThat(out.toString()).contains("{\"problems\":[{\"file\":");
  }

  @Test
  void refusesTwoDifferentSurveysAndFilesThatAreNotThere() throws IOException {
    assertThat(compare(YAML, SurveyTexts.english("b"))).isEqualTo(1);
    assertThat(out.toString()).contains("b is another survey than a");
    assertThat(run("nowhere.yaml", "nowhere.yaml")).isEqualTo(1);
    assertThat(out.toString()).contains("nowhere.yaml:1:1 There is no such file");
    assertThat(run("one.yaml")).isEqualTo(2);
  }

  private JsonNode json() throws IOException {
    return new ObjectMapper().readTree(out.toString());
  }

  private int compare(String before, String after, String... options) throws IOException {
    var was = Files.writeString(directory.resolve("old.yaml"), before);
    var is = Files.writeString(directory.resolve("new.yaml"), after);
    var arguments = new String[options.length + 2];
    System.arraycopy(options, 0, arguments, 2, options.length);
    arguments[0] = was.toString();
    arguments[1] = is.toString();
    return run(arguments);
  }

  private int run(String... arguments) {
    return new CommandLine(new CompareCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(new StringWriter()))
        .execute(arguments);
  }
}
