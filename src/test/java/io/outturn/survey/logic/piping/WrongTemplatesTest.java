package io.outturn.survey.logic.piping;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.survey.logic.Asked;
import io.outturn.survey.logic.Flaw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake in the table is found, with its column and with the words that stand there. */
class WrongTemplatesTest {
  private static final Path TABLE = Path.of("src/test/resources/survey/logic/wrong-templates.txt");

  @ParameterizedTest
  @MethodSource("table")
  void saysWhatIsWrongAndWhatWouldBeRight(String text, List<String> flaws) {
    assertThat(Template.read(text, Asked.NAMES).flaws())
        .map(Flaw::toString)
        .containsExactlyElementsOf(flaws);
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
}
