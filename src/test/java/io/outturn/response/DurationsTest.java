package io.outturn.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.account.Accounts;
import io.outturn.survey.SurveyVersion;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
class DurationsTest {
  @Inject Intake intake;
  @Inject Durations durations;
  @Inject Accounts accounts;
  private final SurveyVersion version = TestSurvey.fresh();

  @Test
  void tellTheMedianOfThoseWhoCompleted() {
    answer(30);
    assertThat(durations.of(version.id()))
        .contains(new Durations.Typical(Duration.ofSeconds(116), 30));
  }

  @Test
  void saysNothingFromAFew() {
    answer(29);
    assertThat(durations.of(version.id())).isEmpty();
  }

  @Test
  void leaveOutFlaggedUnfinishedInventedAndImportedResponses() {
    answer(29);
    var invented = accounts.open("invented-" + UUID.randomUUID(), "Invented", "", true).id();
    intake.submit(taking("flagged", 5).trapped().submission());
    intake.submit(taking("unfinished", 5).unfinished().submission());
    intake.submit(taking("invented", 5).by(invented).submission());
    intake.submit(taking("imported", 5).through(Channel.IMPORT).submission());
    intake.submit(Sent.to(version, "unknown").rating("recommend", 1).submission());
    assertThat(durations.of(version.id())).isEmpty();
  }

  /** Takes 101 s, 102 s, and so on. */
  private void answer(int times) {
    IntStream.rangeClosed(1, times)
        .forEach(i -> intake.submit(taking("r" + i, 100 + i).submission()));
  }

  private Sent taking(String key, int seconds) {
    return Sent.to(version, key).rating("recommend", 1).taking(Duration.ofSeconds(seconds));
  }
}
