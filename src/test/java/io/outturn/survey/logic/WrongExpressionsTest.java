package io.outturn.survey.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake in the table is found, with its column and with the words that stand there. */
class WrongExpressionsTest {
  private static final Path TABLE =
      Path.of("src/test/resources/survey/logic/wrong-expressions.txt");

  @ParameterizedTest
  @MethodSource("table")
  void saysWhatIsWrongAndWhatWouldBeRight(String expression, List<String> flaws) {
    assertThat(Condition.read(expression, Asked.NAMES).flaws())
        .map(Flaw::toString)
        .containsExactlyElementsOf(flaws);
  }

  @Test
  void theTableIsLong() throws IOException {
    assertThat(table().count()).isGreaterThan(100);
  }

  static Stream<Arguments> table() throws IOException {
    List<Arguments> table = new ArrayList<>();
    List<String> flaws = new ArrayList<>();
    for (var line : Files.readAllLines(TABLE).reversed()) {
      if (line.startsWith("  ")) {
        flaws.addFirst(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        table.addFirst(Arguments.of(line, List.copyOf(flaws)));
        flaws.clear();
      }
    }
    return table.stream();
  }

  @Test
  void refusesWhatIsEmptyTooLongOrTooDeep() {
    assertThat(words(""))
        .containsExactly(
            "1 The expression is empty. Write a condition, for example recommend >= 9.");
    assertThat(words(" \n ")).isEqualTo(words(""));
    assertThat(words("recommend > 3 and ".repeat(60)))
        .containsExactly(
            "1 The expression is longer than 1000 characters. Divide it into computed values.");
    assertThat(words("(".repeat(21) + "recommend > 3" + ")".repeat(21)))
        .containsExactly(
            "21 Brackets and signs stand inside each other more than 20 deep. Write it flatter, or divide it into computed values.");
    assertThat(words("(".repeat(20) + "recommend > 3" + ")".repeat(20))).isEmpty();
  }

  @Test
  void countsColumnsInCharactersAndNotInHalvesOfThem() {
    assertThat(words("city = \"\uD83D\uDE00\" and recomend > 3"))
        .first()
        .asString()
        .startsWith("16 recomend is not known here.");
  }

  @Test
  void mentionsAtMostTwentyFlaws() {
    assertThat(words("§".repeat(500))).hasSize(20);
  }

  private static List<String> words(String expression) {
    return Condition.read(expression, Asked.NAMES).flaws().stream().map(Flaw::toString).toList();
  }
}
