package io.outturn.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.statistics.Finding.Reason;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MedianTest {
  @Test
  void isTheAnswerInTheMiddle() {
    assertThat(median(Map.of(1, 1L, 4, 1L, 5, 1L))).isEqualTo(4);
    assertThat(median(Map.of(3, 1L))).isEqualTo(3);
    assertThat(median(Map.of(1, 2L, 5, 1L))).isEqualTo(1);
  }

  @Test
  void liesHalfwayBetweenTheTwoMiddleAnswers() {
    assertThat(median(Map.of(2, 2L, 5, 2L))).isEqualTo(3.5);
    assertThat(median(Map.of(2, 1L, 4, 2L, 5, 1L))).isEqualTo(4);
    assertThat(median(Map.of(4, 40L, 5, 40L))).isEqualTo(4.5);
  }

  @Test
  void findsTheMiddleOfMoreThanAnyoneCanAsk() {
    assertThat(median(Map.of(1, Long.MAX_VALUE / 2, 5, Long.MAX_VALUE / 2))).isEqualTo(3);
    assertThat(median(Map.of(1, Long.MAX_VALUE / 2, 5, Long.MAX_VALUE / 2 + 1))).isEqualTo(5);
  }

  @Test
  void isNotKnownWithoutAnswers() {
    assertThat(Median.of(Histogram.empty(new Scale(1, 5))))
        .isEqualTo(Finding.notKnown(Reason.NO_ANSWERS));
  }

  private static double median(Map<Integer, Long> counts) {
    return Median.of(Histogram.of(new Scale(1, 5), counts)).known().orElseThrow();
  }
}
