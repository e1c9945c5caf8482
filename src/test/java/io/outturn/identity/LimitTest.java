package io.outturn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimitTest {
  private static final int MANY = 10_000;

  /** NIST SP 800-63B-4 allows a hundred wrong passwords in a row before it wants them slowed. */
  @ParameterizedTest
  @EnumSource(Limit.class)
  void waitsLongerAndLongerButNeverForGood(Limit limit) {
    assertThat(limit.pause(0)).isZero();
    assertThat(limit.pause(100)).isPositive();
    assertThat(limit.pause(MANY)).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(15));
    for (int tries = 1; tries < MANY; tries++) {
      assertThat(limit.pause(tries)).isGreaterThanOrEqualTo(limit.pause(tries - 1));
    }
  }

  @ParameterizedTest
  @EnumSource(Limit.class)
  void forgetsWithTime(Limit limit) {
    assertThat(limit.remembered(60, Duration.ZERO)).isEqualTo(60);
    assertThat(limit.remembered(60, Duration.ofHours(1))).isLessThan(60);
    assertThat(limit.remembered(60, Duration.ofDays(3))).isZero();
  }
}
