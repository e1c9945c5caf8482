package io.outturn.statistics.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseRateTest {
  /** 16 answered in full and 4 in part of 40 who were asked, and 60 more may have been. */
  private static final Dispositions PEOPLE = new Dispositions(16, 4, 10, 8, 2, 50, 10);

  @Test
  void theSixRatesDifferInPartialAnswersAndInTheUnknown() {
    assertThat(ResponseRate.RR1.of(PEOPLE, 0.4)).isEqualTo(Finding.found(0.16));
    assertThat(ResponseRate.RR2.of(PEOPLE, 0.4)).isEqualTo(Finding.found(0.2));
    assertThat(ResponseRate.RR3.of(PEOPLE, 0.4)).isEqualTo(Finding.found(0.25));
    assertThat(ResponseRate.RR4.of(PEOPLE, 0.4)).isEqualTo(Finding.found(0.3125));
    assertThat(ResponseRate.RR5.of(PEOPLE, 0.4)).isEqualTo(Finding.found(0.4));
    assertThat(ResponseRate.RR6.of(PEOPLE, 0.4)).isEqualTo(Finding.found(0.5));
  }

  @ParameterizedTest
  @EnumSource(ResponseRate.class)
  void isNotKnownIfNobodyWasAsked(ResponseRate rate) {
    var nobody = new Dispositions(0, 0, 0, 0, 0, 0, 0);
    assertThat(rate.of(nobody, 1)).isEqualTo(Finding.notKnown(Reason.NOBODY_ASKED));
  }

  @Test
  void theRatesSayTheirFormula() {
    assertThat(ResponseRate.RR1.formula()).isEqualTo("I/((I + P) + (R + NC + O) + (UH + UO))");
    assertThat(ResponseRate.RR6.formula()).isEqualTo("(I + P)/((I + P) + (R + NC + O))");
  }

  @Test
  void theUnknownAloneMayBeNobody() {
    var unknown = new Dispositions(0, 0, 0, 0, 0, 3, 4);
    assertThat(ResponseRate.RR1.of(unknown, 0)).isEqualTo(Finding.found(0.0));
    assertThat(ResponseRate.RR3.of(unknown, 1)).isEqualTo(Finding.found(0.0));
    assertThat(ResponseRate.RR3.of(unknown, 0)).isEqualTo(Finding.notKnown(Reason.NOBODY_ASKED));
    assertThat(ResponseRate.RR6.of(unknown, 1)).isEqualTo(Finding.notKnown(Reason.NOBODY_ASKED));
  }

  @Test
  void dispositionsAddUp() {
    assertThat(PEOPLE.plus(new Dispositions(1, 2, 3, 4, 5, 6, 7)))
        .isEqualTo(new Dispositions(17, 6, 13, 12, 7, 56, 17));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void refusesSharesThatAreNone(double eligible) {
    assertThatIllegalArgumentException().isThrownBy(() -> ResponseRate.RR1.of(PEOPLE, eligible));
  }

  @Test
  void refusesCountsThatAreNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Dispositions(1, 2, 3, -4, 5, 6, 7))
        .withMessage("Nobody is counted as -4 people");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Dispositions(Long.MAX_VALUE, 0, 0, 0, 0, 0, 1))
        .withMessage("More than can be counted");
    assertThat(new Dispositions(Long.MAX_VALUE, 0, 0, 0, 0, 0, 0).eligible())
        .isEqualTo(Long.MAX_VALUE);
  }
}
