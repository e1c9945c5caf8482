package io.outturn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.outturn.ops.settings.Setting;
import io.outturn.outcome.OutputState;
import io.outturn.outcome.publishing.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a user may type or set is written down, and so are the places that a contributor needs. */
class DocumentationTest {
  private static final Path DOCS = Path.of("docs");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path PROPERTIES = Path.of("src/main/resources/application.properties");
  private static final Pattern ENVIRONMENT = Pattern.compile("\\b(OUTTURN_[A-Z_]+[A-Z])\\b");
  private static final Pattern PROPERTY =
      Pattern.compile("(?m)(?:\"(?:\\$\\{)?|^)(outturn\\.[a-z.-]*[a-z])");
  private static final Pattern QUESTION_CASE =
      Pattern.compile(
          "\\bcase\\s+(?:Question\\.)?(?:Recommend|Satisfaction|Effort|Rated|Comment)\\b");

  private static final JavaClasses PROJECT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.outturn");

  @Test
  void everyCommandAndOptionIsDocumented() throws IOException {
    var docs = allDocs();
    assertThat(commands().flatMap(DocumentationTest::typed))
        .isNotEmpty()
        .allSatisfy(word -> assertThat(docs).contains(word));
  }

  @Test
  void everySettingIsDocumented() throws IOException {
    var operations = Files.readString(DOCS.resolve("operations.md"));
    assertThat(settings())
        .contains("OUTTURN_PORT")
        .allSatisfy(setting -> assertThat(operations).contains(setting));
  }

  @Test
  void everyRuleOfTheGateAndStateOfOutputsIsDocumented() throws IOException {
    var outcomes = Files.readString(DOCS.resolve("outcomes.md"));
    assertThat(Rule.values())
        .allSatisfy(rule -> assertThat(outcomes).contains("| `" + rule + "` |"));
    assertThat(OutputState.values())
        .allSatisfy(state ->
            assertThat(outcomes).contains("| " + state.words().toLowerCase(Locale.ROOT) + " |"));
  }

  @Test
  void everySettingIsCheckedAtTheStart() throws IOException {
    var checked = Arrays.stream(Setting.values()).map(Setting::name).toList();
    assertThat(settings())
        .allSatisfy(setting -> assertThat(checked).anyMatch(known -> known.startsWith(setting)));
  }

  @Test
  void everyPlaceThatTellsQuestionTypesApartIsListed() throws IOException {
    var contributing = Files.readString(DOCS.resolve("CONTRIBUTING.md"));
    for (var file : files(SOURCES, ".java")) {
      if (QUESTION_CASE.matcher(Files.readString(file)).find()) {
        var name = SOURCES.resolve("io/outturn").relativize(file).toString();
        assertThat(contributing).contains(name);
      }
    }
  }

  @Test
  void everyLinkBetweenDocumentsLeadsSomewhere() throws IOException {
    var link = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
    List<String> broken = new ArrayList<>();
    for (var file : files(DOCS, ".md")) {
      link.matcher(Files.readString(file))
          .results()
          .map(match -> file.resolveSibling(match.group(1)))
          .filter(target -> !Files.exists(target))
          .forEach(target -> broken.add(file + " -> " + target));
    }
    assertThat(broken).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "@Value(\"${outturn.intake.queue:4096}\"),OUTTURN_INTAKE_QUEUE",
    "outturn.minimum-answers=10,OUTTURN_MINIMUM_ANSWERS",
    "set OUTTURN_DATA to another folder,OUTTURN_DATA"
  })
  void findsASettingInWhateverFormItIsWritten(String source, String setting) {
    assertThat(settingsIn(source)).containsExactly(setting);
  }

  private static Stream<JavaClass> commands() {
    return PROJECT.stream().filter(type -> type.isAnnotatedWith(Command.class));
  }

  private static Stream<String> typed(JavaClass command) {
    var name = command.getAnnotationOfType(Command.class).name();
    var options =
        command.getFields().stream()
            .filter(field -> field.isAnnotatedWith(Option.class))
            .flatMap(DocumentationTest::names);
    return Stream.concat(Stream.of(name), options);
  }

  private static Stream<String> names(JavaField field) {
    return Arrays.stream(field.getAnnotationOfType(Option.class).names())
        .filter(name -> name.startsWith("--"));
  }

  private static Set<String> settings() throws IOException {
    var found = new TreeSet<>(settingsIn(Files.readString(PROPERTIES)));
    for (var file : files(SOURCES, ".java")) {
      found.addAll(settingsIn(Files.readString(file)));
    }
    return found;
  }

  /** The environment variables of a text; a property is set by the variable of its name. */
  private static Set<String> settingsIn(String text) {
    var found = new TreeSet<String>();
    ENVIRONMENT.matcher(text).results().forEach(match -> found.add(match.group(1)));
    PROPERTY.matcher(text).results().forEach(match -> found.add(variable(match.group(1))));
    return found;
  }

  private static String variable(String property) {
    return property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
  }

  private static String allDocs() throws IOException {
    var all = new StringBuilder(Files.readString(Path.of("README.md")));
    for (var file : files(DOCS, ".md")) {
      all.append(Files.readString(file));
    }
    return all.toString();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }
}
