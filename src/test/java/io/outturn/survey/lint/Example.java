package io.outturn.survey.lint;

import io.outturn.survey.file.InvalidSurvey;
import io.outturn.survey.file.SurveyFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question that somebody judged before the lint did, one line of the corpus: the rules that it
 * goes against or {@code good}, its type, its text, and what else it has.
 *
 * @param faults the names of the rules; none for a good question
 */
record Example(String language, Set<String> faults, String type, String text, List<String> more) {
  private static final Path CORPUS = Path.of("src/test/resources/survey/lint");
  static final List<String> LANGUAGES = List.of("en", "de", "es");

  /** All examples of a part of the corpus, {@code tuned} or {@code held-out}. */
  static List<Example> of(String part) {
    return LANGUAGES.stream().flatMap(language -> of(part, language)).toList();
  }

  private static Stream<Example> of(String part, String language) {
    try {
      return Files.readAllLines(CORPUS.resolve(part).resolve(language + ".txt")).stream()
          .map(line -> of(List.of(line.split(" \\| ", -1)), language));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Example of(List<String> line, String language) {
    var faults = new TreeSet<>(List.of(line.getFirst().split(",", -1)));
    faults.remove("good");
    return new Example(language, faults, line.get(1), line.get(2), line.subList(3, line.size()));
  }

  boolean isGood() {
    return faults.isEmpty();
  }

  /** The names of the rules that the lint finds for it, of those that the corpus knows. */
  Set<String> found(Set<String> rules) {
    return Lint.of(file()).stream()
        .filter(finding -> finding.question().filter("asked"::equals).isPresent())
        .map(finding -> finding.rule().toString())
        .filter(rules::contains)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  SurveyFile file() {
    var yaml = yaml();
    try {
      return SurveyFile.parse("example.yaml", yaml);
    } catch (InvalidSurvey invalid) {
      throw new AssertionError(yaml, invalid);
    }
  }

  private String yaml() {
    return """
    slug: example
    languages: [%s]
    title: Outturn
    purpose: Outturn
    privacy: Outturn
    thanks: Outturn
    questions:
      - id: asked
        type: %s
        text: %s
    %s
    """
        .formatted(language, type, quoted(text), String.join("\n", keys()));
  }

  private List<String> keys() {
    var keys = new ArrayList<String>();
    more.stream()
        .flatMap(part -> Stream.of(part.split("; (?=required|not-applicable)", -1)))
        .forEach(part -> key(keys, part));
    return keys.stream().map(key -> "    " + key).toList();
  }

  private static void key(List<String> keys, String part) {
    var value = part.substring(part.indexOf('=') + 1);
    switch (part.replaceFirst("=.*", "")) {
      case "options" -> options(keys, List.of(value.split("; ", -1)));
      case "labels" -> keys.add("labels: " + list(List.of(value.split("; ", -1))));
      case "ends" -> {
        var ends = value.split("; ", -1);
        keys.add("lowest: " + quoted(ends[0]));
        keys.add("highest: " + quoted(ends[1]));
      }
      case "hint", "unit" -> keys.add(part.replaceFirst("=.*", "") + ": " + quoted(value));
      case "order" -> keys.add("order: " + value);
      case "required", "not-applicable" -> keys.add(part + ": true");
      default -> throw new AssertionError(part);
    }
  }

  private static void options(List<String> keys, List<String> options) {
    keys.add("options:");
    IntStream.range(0, options.size()).forEach(i -> keys.add("  - " + option(options.get(i), i)));
  }

  private static String option(String option, int number) {
    if (!option.startsWith("!")) {
      return "{id: o%d, text: %s}".formatted(number, quoted(option));
    }
    var words = option.split(" ", 2);
    return "{id: o%d, text: %s, %s: true}"
        .formatted(number, quoted(words[1]), words[0].substring(1));
  }

  private static String list(List<String> words) {
    return words.stream().map(Example::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String quoted(String words) {
    return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
