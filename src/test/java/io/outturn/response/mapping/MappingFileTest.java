package io.outturn.response.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MappingFileTest {
  private static final String GOOD =
      """
      survey: friends-and-family
      source: test
      row:
        columns: id
      date:
        column: day
      questions:
        experience:
          column: score
      """;

  @Test
  void readsTheMappingThatTheDocumentationShows() throws IOException {
    var mapping = read(Files.readString(Path.of("docs/mappings/nhs-fft.yaml")));
    assertThat(mapping.columns())
        .containsExactly("comment_id", "month", "trust", "fft_score", "comment", "question");
    var experience = mapping.questions().getFirst();
    assertThat(experience.values())
        .isEqualTo(Map.of("1", "5", "2", "4", "3", "3", "4", "2", "5", "1"));
    assertThat(experience.missing()).containsExactly("6", "7");
    assertThat(mapping.questions().get(1).when()).isEqualTo(Map.of("question", "What was good?"));
  }

  @Test
  void takesADayWrittenTheIsoWayWhenNothingElseIsSaid() {
    assertThat(read(GOOD).date().format().pattern()).isEqualTo("yyyy-MM-dd");
  }

  @Test
  void takesTheSurveyThatIsGivenBeforeTheOneInTheFile() {
    var given =
        MappingFile.read(
            "m.yaml", GOOD, Optional.of("other"), Fixtures.surveys(Fixtures.survey("other")));
    assertThat(given.survey()).isEqualTo("other");
  }

  @Test
  void saysEverythingThatIsWrongWithItsPlace() {
    assertThatThrownBy(() ->
            read(
                """
                survey: friends-and-family
                sauce: test
                row:
                  columns: [id, name]
                  pattern: '(.+) Q'
                date:
                  column: day
                  format: HH:mm
                questions:
                  experience:
                    column: score
                    values: {1: 9}
                  mood:
                    column: score
                  good:
                    column: words
                    values: {a: x}
                """))
        .isInstanceOf(MappingErrors.class)
        .message()
        .contains("m.yaml:1:1: The field source is missing")
        .contains("m.yaml:2:8: There is no field sauce here")
        .contains("m.yaml:5:12: A pattern reads one column, not 2")
        .contains("m.yaml:8:11: A date needs a year and a month")
        .contains("m.yaml:11:5: 1 stands for 9, which is not on the scale 1 to 5")
        .contains("m.yaml:14:5: The survey friends-and-family has no question mood")
        .contains("m.yaml:16:5: good takes words, so its values cannot be recoded");
  }

  @Test
  void refusesAPatternWithoutAGroup() {
    assertThatThrownBy(() -> read(GOOD.replace("columns: id", "columns: id\n  pattern: Q1")))
        .message()
        .startsWith("m.yaml:5:12: The pattern needs a group");
  }

  @Test
  void refusesASurveyThatThereIsNot() {
    assertThatThrownBy(() -> read(GOOD.replace("friends-and-family", "nobody")))
        .message()
        .startsWith("m.yaml:1:9: There is no survey nobody");
  }

  @Test
  void saysWhereTextIsNoYaml() {
    assertThatThrownBy(() -> read("survey: [a\nsource: b\n"))
        .message()
        .startsWith("m.yaml:2:")
        .contains("This is no YAML");
    assertThatThrownBy(() -> read("")).message().isEqualTo("m.yaml:1:1: The file is empty");
    assertThatThrownBy(() -> read("- a\n")).message().contains("m.yaml:1:1: Here stand fields");
  }

  private static Mapping read(String text) {
    return MappingFile.read(
        "m.yaml", text, Optional.empty(), Fixtures.surveys(Fixtures.survey("friends-and-family")));
  }
}
