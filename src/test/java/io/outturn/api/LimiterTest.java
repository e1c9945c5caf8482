package io.outturn.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LimiterTest {
  private final Hands clock = new Hands();
  private final Limiter limiter = new Limiter(2, clock);

  @Test
  void letsEachHaveTheirOwnCalls() {
    assertThat(limiter.count("a").remaining()).isEqualTo(1);
    assertThat(limiter.count("a").allowed()).isTrue();
    assertThat(limiter.count("a").allowed()).isFalse();
    assertThat(limiter.count("b").allowed()).isTrue();
  }

  @Test
  void beginsAnewWithTheNextMinute() {
    for (int i = 0; i < 3; i++) {
      limiter.count("a");
    }
    clock.now = clock.now.plusSeconds(59);
    assertThat(limiter.count("a")).isEqualTo(new Limiter.Standing(false, 2, 0, 1));
    clock.now = clock.now.plusSeconds(1);
    assertThat(limiter.count("a")).isEqualTo(new Limiter.Standing(true, 2, 1, 60));
  }

  @Test
  void goesOnWhenTheClockIsPutBack() {
    limiter.count("a");
    clock.now = clock.now.minusSeconds(3600);
    assertThat(limiter.count("a").remaining()).isEqualTo(1);
  }

  private static final class Hands extends Clock {
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
