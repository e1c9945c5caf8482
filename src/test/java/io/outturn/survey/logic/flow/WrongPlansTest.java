package io.outturn.survey.logic.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake in the table is found, with its place and with the words that stand there. */
class WrongPlansTest {
  private static final Path TABLE = Path.of("src/test/resources/survey/logic/wrong-plans.txt");

  @ParameterizedTest
  @MethodSource("table")
  void saysWhatIsWrongAndWhatWouldBeRight(String plan, List<String> flaws) {
    assertThat(flaws(plan)).containsExactlyElementsOf(flaws);
  }

  static List<String> flaws(String plan) {
    return switch (Flow.check(Plans.read(plan))) {
      case CheckedPlan.Sound _ -> List.of();
      case CheckedPlan.Flawed(var flaws) ->
          flaws.stream().map(it -> "! " + it.where() + " " + it.flaw()).toList();
    };
  }

  static Stream<Arguments> table() throws IOException {
    return Stream.of(Files.readString(TABLE).split("(?m)^---$"))
        .map(one ->
            Arguments.of(
                one.lines()
                    .filter(line -> !line.isBlank() && !line.matches("[#!].*"))
                    .collect(Collectors.joining("\n")),
                one.lines().filter(line -> line.startsWith("!")).toList()));
  }
}
