package io.outturn.survey.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a survey's text, it is read or it is refused with places in it. */
class SurveyFuzzTest {
  private static final int TRIES = 1000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20261122})
  void mutatedTextIsReadOrRefused(long seed) throws IOException {
    var mutations = Mutations.of(seed);
    int read = 0;
    for (int attempt = 0; attempt < TRIES; attempt++) {
      read += isRead(mutations.next(), seed, attempt) ? 1 : 0;
    }
    assertThat(read).as("some changes do no harm").isBetween(TRIES / 20, TRIES * 3 / 4);
  }

  private static boolean isRead(String yaml, long seed, int attempt) {
    try {
      var survey = SurveyFile.parse("plain.yaml", yaml).survey();
      assertThat(survey.questions()).isNotEmpty();
      return true;
    } catch (InvalidSurvey refused) {
      var lines = yaml.replaceFirst("^\uFEFF", "").split("\\r\n|\r|\n", -1);
      assertThat(refused.problems())
          .as("seed %d, attempt %d:%n%s", seed, attempt, yaml)
          .isNotEmpty()
          .allSatisfy(problem -> lies(problem, List.of(lines)));
      return false;
    } catch (RuntimeException | StackOverflowError unexpected) {
      return fail("seed " + seed + ", attempt " + attempt + ":\n" + yaml, unexpected);
    }
  }

  /** In the file, or where its next character would stand. */
  private static void lies(Problem problem, List<String> lines) {
    assertThat(problem.words()).isNotBlank();
    assertThat(problem.line()).isBetween(1, lines.size());
    var line = lines.get(problem.line() - 1);
    assertThat(problem.column()).isBetween(1, line.codePointCount(0, line.length()) + 1);
  }
}
