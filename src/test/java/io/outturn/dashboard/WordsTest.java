package io.outturn.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.time.Step;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource({"WEEK, 1 Jun", "MONTH, Jun 2026", "QUARTER, Q2 2026", "YEAR, 2026"})
  void namesAPeriodByWhatTellsItFromItsNeighbours(Step step, String name) {
    assertThat(Words.period(LocalDate.of(2026, 6, 1), step)).isEqualTo(name);
  }
}
