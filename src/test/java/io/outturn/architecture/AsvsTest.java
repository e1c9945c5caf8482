package io.outturn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.architecture.Asvs.Row;
import io.outturn.architecture.Asvs.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keeps the table of the security standard whole and honest, and prints it. */
class AsvsTest {
  private static final Path PAGE = Path.of("docs/security-asvs.md");
  private static final List<Path> TESTS =
      List.of(Path.of("src/test/java"), Path.of("src/e2e/java"));
  private static final Map<String, String> SOURCES = sources();
  private static final int A_REASON = 12;
  private static final int A_WHOLE_SENTENCE_COPIED = 160;

  @Test
  void holdsEveryRequirementOfTheFirstTwoLevelsOnce() throws IOException {
    var levels = Asvs.levels();
    levels.values().removeIf(level -> level > 2);
    assertThat(levels).hasSize(253);
    assertThat(levels.values().stream().filter(level -> level == 1)).hasSize(70);
    assertThat(Asvs.rows()).extracting(Row::id).containsExactlyElementsOf(levels.keySet());
    assertThat(Asvs.rows())
        .allSatisfy(row -> assertThat(levels).as(row.id()).containsEntry(row.id(), row.level()));
  }

  @Test
  void showsWhatItSays() throws IOException {
    var wrong =
        Asvs.rows().stream()
            .flatMap(row ->
                row.evidence().stream()
                    .filter(_ -> !row.note().equals(Asvs.NOT_HERE_YET))
                    .filter(evidence -> !exists(evidence))
                    .map(evidence -> row.id() + ": " + evidence))
            .toList();
    assertThat(wrong).isEmpty();
  }

  /** Parts that are made at the same time bring their tests when they come. */
  @Test
  void noticesWhenWhatItWaitedForIsHere() throws IOException {
    assertThat(Asvs.rows())
        .filteredOn(row -> row.note().equals(Asvs.NOT_HERE_YET))
        .allMatch(row -> row.verdict() == Verdict.OPEN)
        .allMatch(row -> !row.evidence().stream().allMatch(AsvsTest::exists), "is met now");
  }

  @Test
  void callsNothingMetWithoutATest() throws IOException {
    assertThat(Asvs.rows())
        .filteredOn(row -> row.verdict() == Verdict.MET)
        .isNotEmpty()
        .allMatch(row ->
            row.isAboutDocuments()
                || row.evidence().stream().anyMatch(each -> !each.startsWith("docs/")));
  }

  @Test
  void saysWhyWhereItIsNotMet() throws IOException {
    assertThat(Asvs.rows())
        .filteredOn(row -> row.verdict() != Verdict.MET)
        .isNotEmpty()
        .allMatch(row -> row.note().length() > A_REASON && row.note().endsWith("."));
  }

  /** The standard's own sentences are longer, and begin alike. */
  @Test
  void hasItsOwnWords() throws IOException {
    assertThat(Asvs.rows())
        .allMatch(row -> !row.subject().startsWith("Verify"))
        .allMatch(row -> row.subject().length() < A_WHOLE_SENTENCE_COPIED);
  }

  @Test
  void printsTheTable() throws IOException {
    var page = AsvsPage.of(Asvs.rows());
    if (!Files.exists(PAGE) || !Files.readString(PAGE).equals(page)) {
      Files.writeString(PAGE, page);
      throw new AssertionError(PAGE + " was out of date and is written now: read it, keep it");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "AsvsTest#noticesWhatIsNotThere, true",
    "AsvsTest, true",
    "AsvsTest#showsMore, false",
    "NoSuchTest, false",
    "CodeRulesTest#CONTROLLERS_HOLD_NO_SQL, true",
    "docs/access.md#routes, true",
    "docs/access.md#nowhere, false",
    "docs/nowhere.md#routes, false"
  })
  void noticesWhatIsNotThere(String evidence, boolean there) {
    assertThat(exists(evidence)).isEqualTo(there);
  }

  private static boolean exists(String evidence) {
    var parts = evidence.split("#", 2);
    if (evidence.startsWith("docs/")) {
      return parts.length == 2 && headings(Path.of(parts[0])).contains(parts[1]);
    }
    var source = SOURCES.get(parts[0]);
    return source != null && (parts.length == 1 || declares(source, parts[1]));
  }

  private static boolean declares(String source, String member) {
    return Pattern.compile("(?:\\bvoid|\\bArchRule)\\s+" + Pattern.quote(member) + "\\b")
        .matcher(source)
        .find();
  }

  private static List<String> headings(Path document) {
    if (!Files.exists(document)) {
      return List.of();
    }
    try (var lines = Files.lines(document)) {
      return lines
          .filter(line -> line.startsWith("#"))
          .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
          .map(line -> line.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
          .toList();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  /** By the names of classes; classes of one name are looked at together. */
  private static Map<String, String> sources() {
    return TESTS.stream()
        .flatMap(AsvsTest::files)
        .collect(
            Collectors.toMap(
                file -> file.getFileName().toString().replace(".java", ""),
                AsvsTest::text,
                String::concat));
  }

  private static Stream<Path> files(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().matches(".*(Test|IT)\\.java")).toList().stream();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
