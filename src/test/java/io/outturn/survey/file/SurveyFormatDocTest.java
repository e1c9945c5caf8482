package io.outturn.survey.file;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description of the format says everything that the schema says, and its examples work. */
class SurveyFormatDocTest {
  private static final String TEXT = read(Path.of("docs/survey-format.md"));
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n(.*?)```");
  private static final Pattern ID = Pattern.compile("- id: (\\S+)");
  private static final Pattern NAMED = Pattern.compile("(?:\\[|, )([a-z]+)(?=[],])");

  @Test
  void hasARowForEveryKeyOfTheSchema() throws IOException {
    var rows =
        TEXT.lines().filter(line -> line.startsWith("| `")).map(line -> line.split("\\|", -1)[1]);
    var first = rows.collect(joining());
    assertThat(keys(schema()).distinct())
        .hasSizeGreaterThan(40)
        .allSatisfy(key -> assertThat(first).contains("`" + key + "`"));
  }

  @Test
  void hasARowAndAnExampleForEveryType() throws IOException {
    var types = schema().at("/$defs/question/properties/type/enum").valueStream();
    var examples = examples("").collect(joining());
    assertThat(types.map(JsonNode::asText))
        .hasSize(16)
        .allSatisfy(type -> assertThat(TEXT).containsPattern("(?m)^\\| `" + type + "` \\| "))
        .allSatisfy(type -> assertThat(examples).containsPattern("\\btype: " + type + "\n"));
  }

  @Test
  void showsAWholeSurveyThatIsRead() {
    var survey = SurveyTexts.survey("support-call", examples("slug:").findFirst().orElseThrow());
    assertThat(survey.questions()).hasSize(4);
    assertThat(survey.pages()).hasSize(3);
  }

  @Test
  void showsQuestionsNamesAndAllowancesThatAreRead() {
    var keys = examples("attributes:").collect(joining()) + examples("allow:").collect(joining());
    var survey = SurveyTexts.survey("shown", survey(questions().values()) + keys);
    assertThat(survey.questions()).hasSize(16);
    assertThat(survey.computed()).hasSize(2);
    assertThat(survey.allowed()).hasSize(2);
  }

  @Test
  void showsPagesThatAreRead() {
    var pages = examples("pages:").findFirst().orElseThrow();
    var named = NAMED.matcher(pages).results().map(found -> found.group(1)).toList();
    var questions = questions();
    var survey =
        SurveyTexts.survey("shown", survey(named.stream().map(questions::get).toList()) + pages);
    assertThat(survey.pages()).hasSize(4);
  }

  @Test
  void everyOtherExampleIsOneOfThese() {
    assertThat(examples(""))
        .hasSize(8)
        .allMatch(it -> it.matches("(?s)(slug|- id|pages|attributes|allow):.*"));
  }

  private static String survey(Iterable<String> questions) {
    return """
    slug: shown
    languages: [en]
    title: Shown
    purpose: To show
    privacy: None
    thanks: Thank you
    questions:
    %s
    """
        .formatted(String.join("", questions));
  }

  private static Map<String, String> questions() {
    return examples("- id:")
        .flatMap(block -> Stream.of(block.split("(?m)^(?=- id: )")))
        .collect(toMap(SurveyFormatDocTest::id, Function.identity()));
  }

  private static String id(String question) {
    return ID.matcher(question).results().map(found -> found.group(1)).findFirst().orElseThrow();
  }

  private static Stream<String> examples(String beginning) {
    List<String> all =
        EXAMPLE.matcher(TEXT).results().map((MatchResult it) -> it.group(1)).toList();
    return all.stream().filter(example -> example.startsWith(beginning));
  }

  private static JsonNode schema() throws IOException {
    return new ObjectMapper().readTree(read(Path.of("surveys/schema.json")));
  }

  private static Stream<String> keys(JsonNode schema) {
    var here = schema.path("properties").properties().stream().map(Map.Entry::getKey);
    return Stream.concat(here, schema.valueStream().flatMap(SurveyFormatDocTest::keys));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
