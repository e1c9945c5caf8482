package io.outturn.survey.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description of the format says everything that the schema says, and its example works. */
class SurveyFormatDocTest {
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n(slug: .*?)```");

  @Test
  void namesEveryKeyOfTheSchema() throws IOException {
    var schema = new ObjectMapper().readTree(Files.readString(Path.of("surveys/schema.json")));
    assertThat(keys(schema).distinct())
        .hasSizeGreaterThan(15)
        .allSatisfy(key -> assertThat(text()).contains("`" + key + "`"));
  }

  @Test
  void showsAWholeSurveyThatIsRead() throws IOException {
    var example = EXAMPLE.matcher(text());
    assertThat(example.find()).isTrue();
    var survey = SurveyTexts.survey("support-call", example.group(1));
    assertThat(survey.questions()).hasSize(4);
  }

  private static String text() throws IOException {
    return Files.readString(Path.of("docs/survey-format.md"));
  }

  private static Stream<String> keys(JsonNode schema) {
    var here = schema.path("properties").properties().stream().map(Map.Entry::getKey);
    return Stream.concat(here, schema.valueStream().flatMap(SurveyFormatDocTest::keys));
  }
}
