package io.outturn.survey.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.survey.file.SurveyFile;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever a survey says, the lint answers: quickly, every time the same, inside the file. */
class LintFuzzTest {
  private static final int SURVEYS = 200;
  private static final int TIMES = 21;
  private static final long MILLISECOND = 1_000_000;

  @Test
  void looksThroughAnySurvey() {
    for (long seed = 1; seed <= SURVEYS; seed++) {
      var file = new RandomSurvey(seed).file(12);
      assertThat(Lint.of(file))
          .as("seed %d", seed)
          .isSorted()
          .isEqualTo(Lint.of(file))
          .allSatisfy(finding -> assertThat(isInside(finding, file)).isTrue());
    }
  }

  /** Measured in processor time, because other builds may run beside this one. */
  @Test
  void needsLessThanFiftyMillisecondsForThirtyQuestionsInThreeLanguages() {
    var file = new RandomSurvey(7).file(30);
    assertThat(file.survey().languages()).hasSize(3);
    var times = IntStream.range(0, TIMES).mapToLong(_ -> time(file)).sorted().toArray();
    assertThat(times[TIMES / 2])
        .as("nanoseconds: %s", Arrays.toString(times))
        .isLessThan(50 * MILLISECOND);
  }

  private static long time(SurveyFile file) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    assertThat(Lint.of(file)).isNotEmpty();
    return threads.getCurrentThreadCpuTime() - before;
  }

  private static boolean isInside(Finding finding, SurveyFile file) {
    var lines = file.definition().lines().toList();
    return finding.line() >= 1
        && finding.line() <= lines.size()
        && finding.column() >= 1
        && finding.column() <= lines.get(finding.line() - 1).length() + 1;
  }
}
