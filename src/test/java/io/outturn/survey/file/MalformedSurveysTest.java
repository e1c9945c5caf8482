package io.outturn.survey.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bad files, each beside the words that it is refused with: line, column, what is wrong, what would
 * be right. A new rule of the reader is shown by a new file.
 */
class MalformedSurveysTest {
  private static final Path DIRECTORY = Path.of("src/test/resources/survey/malformed");

  /** What a schema says of values; the other words in it lead to these or are for editors. */
  private static final Set<String> KEYWORDS =
      Set.of(
          "type",
          "enum",
          "required",
          "additionalProperties",
          "propertyNames",
          "pattern",
          "maxLength",
          "minItems",
          "maxItems",
          "uniqueItems",
          "minProperties",
          "minimum",
          "maximum");

  @ParameterizedTest
  @MethodSource("names")
  void isRefusedInTheseWords(String name) throws IOException {
    var file = DIRECTORY.resolve(name + ".yaml");
    var expected = Files.readAllLines(DIRECTORY.resolve(name + ".txt"));
    var invalid = catchThrowableOfType(InvalidSurvey.class, () -> SurveyFile.read(file));
    assertThat(invalid).as(name + " is no longer refused").isNotNull();
    assertThat(invalid.problems().stream().map(MalformedSurveysTest::shown))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void thereAreManyAndEachHasItsWords() throws IOException {
    assertThat(names()).hasSizeGreaterThan(200);
    assertThat(named(".txt")).containsExactlyElementsOf(names());
    assertThat(names()).noneMatch(name -> expected(name).isBlank());
  }

  /** What no file breaks could be left out of the schema without a test failing. */
  @Test
  void everyWordOfTheSchemaRefusesOneOfThem() throws IOException {
    var schema = new ObjectMapper().readTree(Files.readString(Path.of("surveys/schema.json")));
    var said = words(schema).filter(KEYWORDS::contains).collect(Collectors.toSet());
    assertThat(said).isEqualTo(KEYWORDS);
    var broken = new TreeSet<String>();
    for (var name : names()) {
      broken.addAll(broken(DIRECTORY.resolve(name + ".yaml")));
    }
    assertThat(broken).containsAll(said);
  }

  private static List<String> broken(Path file) throws IOException {
    try {
      return YamlTree.read(Files.readString(file), new Problems(file.toString()))
          .map(SurveySchema::broken)
          .orElse(List.of());
    } catch (CharacterCodingException notText) {
      return List.of();
    }
  }

  private static String shown(Problem problem) {
    return problem.line() + ":" + problem.column() + " " + problem.words();
  }

  private static String expected(String name) {
    try {
      return Files.readString(DIRECTORY.resolve(name + ".txt"));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static List<String> names() throws IOException {
    return named(".yaml");
  }

  private static List<String> named(String ending) throws IOException {
    try (var files = Files.list(DIRECTORY)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }

  private static Stream<String> words(JsonNode schema) {
    return Stream.concat(
        schema.properties().stream().map(Map.Entry::getKey),
        schema.valueStream().flatMap(MalformedSurveysTest::words));
  }
}
