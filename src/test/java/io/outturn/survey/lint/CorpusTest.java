package io.outturn.survey.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The figures in the docs are those of the corpus. */
class CorpusTest {
  private static final Path DOCS = Path.of("docs/survey-lint.md");
  private static final Scorecard TUNED = new Scorecard("tuned");
  private static final Scorecard HELD_OUT = new Scorecard("held-out");

  @Test
  void theTableOfTheDocsIsTrue() throws IOException {
    assertThat(Files.readString(DOCS)).contains(table());
  }

  @Test
  void theSentenceOnFalseAlarmsIsTrue() throws IOException {
    assertThat(Files.readString(DOCS)).contains(sentence(TUNED), sentence(HELD_OUT));
  }

  @Test
  void agreesWithWhatItWasTunedOn() {
    assertThat(TUNED.differences()).isEmpty();
  }

  @Test
  void isLargeEnoughToSaySomething() {
    assertThat(TUNED.good() + HELD_OUT.good()).isGreaterThanOrEqualTo(150);
    assertThat(TUNED.bad() + HELD_OUT.bad()).isGreaterThanOrEqualTo(150);
  }

  private static String sentence(Scorecard part) {
    return "%d of %d good questions".formatted(part.goodWithFinding(), part.good());
  }

  private static String table() {
    return Scorecard.RULES.stream()
        .map(rule -> row("`" + rule + "`", TUNED.cells(rule), HELD_OUT.cells(rule)))
        .collect(Collectors.joining("", "", row("all", TUNED.total(), HELD_OUT.total())));
  }

  private static String row(String name, String tuned, String heldOut) {
    return "| %s | %s | %s |\n".formatted(name, tuned, heldOut);
  }
}
