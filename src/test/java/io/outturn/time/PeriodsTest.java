package io.outturn.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodsTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 6, 10);

  @ParameterizedTest
  @CsvSource({"0, WEEK", "181, WEEK", "182, MONTH", "1000, MONTH", "1200, QUARTER", "5000, YEAR"})
  void takesLongerStepsForLongerWindows(int days, Step step) {
    assertThat(Step.of(new Window(WEDNESDAY, WEDNESDAY.plusDays(days)), 1_000_000, 10))
        .isEqualTo(step);
  }

  @ParameterizedTest
  @CsvSource({"210, WEEK", "199, MONTH", "49, QUARTER", "29, YEAR", "9, WEEK", "0, WEEK"})
  void takesLongerStepsForFewerAnswers(long answers, Step step) {
    var twentyWeeks = new Window(WEDNESDAY, WEDNESDAY.plusWeeks(20).minusDays(3));
    assertThat(Step.of(twentyWeeks, answers, 10)).isEqualTo(step);
  }

  @Test
  void beginsWeeksOnMondayAndCutsThemToTheWindow() {
    var window = new Window(WEDNESDAY, WEDNESDAY.plusDays(9));
    assertThat(Periods.of(window, Step.WEEK))
        .containsExactly(
            new Window(WEDNESDAY, LocalDate.of(2026, 6, 14)),
            new Window(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 19)));
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void coversEveryDayOnce(Step step) {
    var window = new Window(WEDNESDAY, WEDNESDAY.plusDays(800));
    var next = window.from();
    for (var period : Periods.of(window, step)) {
      assertThat(period.from()).isEqualTo(next);
      next = period.to().plusDays(1);
    }
    assertThat(next).isEqualTo(window.to().plusDays(1));
  }

  @Test
  void cutsTheYearIntoQuarters() {
    var year = new Window(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    assertThat(Periods.of(year, Step.QUARTER).stream().map(Window::from))
        .containsExactly(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 4, 1),
            LocalDate.of(2026, 7, 1),
            LocalDate.of(2026, 10, 1));
  }
}
