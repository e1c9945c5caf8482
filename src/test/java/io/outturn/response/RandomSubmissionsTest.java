package io.outturn.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.account.AccountId;
import io.outturn.account.Accounts;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.tally.Answered;
import io.outturn.tally.Recount;
import io.outturn.tally.Selection;
import io.outturn.tally.Tallies;
import io.outturn.time.Window;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever people send, one after another or at once, every count is the number of answers it
 * stands for.
 */
@Tag("database")
@MicronautTest(transactional = false)
class RandomSubmissionsTest {
  private static final Window DAYS = new Window(Sent.DAY, Sent.DAY.plusDays(2));
  private static final int RESPONSES = 40;
  private static final int SUBMISSIONS = 300;
  @Inject Intake intake;
  @Inject Responses responses;
  @Inject Surveys surveys;
  @Inject Accounts accounts;
  @Inject Tallies tallies;
  @Inject Recount recount;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void areCountedAsByHand(long seed) {
    var version = version();
    var byHand = new CountedByHand(version);
    for (var submission : submissions(version, seed)) {
      intake.submit(submission);
      byHand.take(submission);
    }
    compare(version, byHand, seed);
    assertThat(recount.verify().agrees()).as("seed %d", seed).isTrue();
    recount.rebuild();
    compare(version, byHand, seed);
  }

  private void compare(SurveyVersion version, CountedByHand byHand, long seed) {
    for (int i = 0; i < RESPONSES; i++) {
      var key = Sent.key(version, "r" + i);
      assertThat(TestAnswers.of(version, responses.find(key).orElseThrow()))
          .as("seed %d, response %d", seed, i)
          .isEqualTo(byHand.said(key));
    }
    assertThat(answered(version)).as("seed %d", seed).isEqualTo(byHand.answered());
    var options = tallies.options(Selection.of(version.questionVersion("channels"), DAYS));
    for (var option : List.of("website", "chat", "elsewhere", "nowhere")) {
      assertThat(options.of(option))
          .as("seed %d, %s", seed, option)
          .isEqualTo(byHand.chose("channels", option));
    }
    assertThat(tallies.answered(Selection.of(version.questionVersion("ease"), DAYS)).answered())
        .as("seed %d", seed)
        .isEqualTo(byHand.sums("ease"));
  }

  private Map<String, Answered> answered(SurveyVersion version) {
    return version
        .survey()
        .asked()
        .collect(
            Collectors.toMap(
                question -> question.id(),
                question ->
                    tallies.answered(Selection.of(version.questionVersion(question.id()), DAYS))));
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 4})
  void areCountedRightWhenTheyComeAtOnce(long seed) throws Exception {
    var version = version();
    var tasks =
        submissions(version, seed).stream()
            .<Callable<UUID>>map(submission -> () -> intake.submit(submission))
            .toList();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(threads.invokeAll(tasks))
          .allSatisfy(done -> assertThat(done.state()).isEqualTo(Future.State.SUCCESS));
    }
    assertThat(tallies.flags(Selection.of(version.id(), DAYS)).responses()).isEqualTo(RESPONSES);
    assertThat(recount.verify().agrees()).as("seed %d", seed).isTrue();
  }

  private SurveyVersion version() {
    var survey = TestSurvey.everything().survey();
    return surveys.publish(survey, TestSurvey.everything(survey.slug()));
  }

  private List<Submission> submissions(SurveyVersion version, long seed) {
    var random =
        new RandomAnswers(
            version,
            seed,
            List.of(
                AccountId.NONE,
                accounts.open("acme-" + UUID.randomUUID(), "Acme", "Large", false).id()));
    return IntStream.range(0, SUBMISSIONS)
        .mapToObj(i -> random.submission("r" + i % RESPONSES))
        .toList();
  }
}
