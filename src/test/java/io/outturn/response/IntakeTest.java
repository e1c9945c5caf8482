package io.outturn.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.account.AccountId;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Scale;
import io.outturn.survey.SurveyVersion;
import io.outturn.tally.Recount;
import io.outturn.tally.Selection;
import io.outturn.tally.Tallies;
import io.outturn.time.Window;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
class IntakeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Window YEAR = new Window(DAY.minusMonths(6), DAY.plusMonths(6));
  private static final Scale SCALE = new Scale(0, 10);
  private static final UUID NOBODY = new UUID(0, 0);
  @Inject Intake intake;
  @Inject Responses responses;
  @Inject Tallies tallies;
  @Inject Recount recount;
  private final SurveyVersion version = TestSurvey.fresh();

  @Test
  void countsAnAnswerOnBothLevels() {
    intake.submit(submission("a", Map.of("recommend", new Answer.Rating(9))));
    assertThat(counted(9)).isEqualTo(1);
    var byAccount = tallies.byAccount(selection(), SCALE);
    assertThat(byAccount).isEqualTo(Map.of(AccountId.NONE, histogram()));
  }

  @Test
  void countsARepeatedSubmissionOnce() {
    var first = intake.submit(submission("a", Map.of("recommend", new Answer.Rating(9))));
    var second = intake.submit(submission("a", Map.of("recommend", new Answer.Rating(9))));
    assertThat(second).isEqualTo(first);
    assertThat(total()).isEqualTo(1);
  }

  @Test
  void movesTheCountWhenAnAnswerIsChanged() {
    intake.submit(submission("a", Map.of("recommend", new Answer.Rating(9))));
    intake.submit(submission("a", Map.of("recommend", new Answer.Rating(3))));
    assertThat(counted(9)).isZero();
    assertThat(counted(3)).isEqualTo(1);
  }

  @Test
  void takesBackAClearedAnswer() {
    intake.submit(submission("a", Map.of("recommend", new Answer.Rating(9))));
    var takenBack = submission("a", Map.of());
    intake.submit(
        new Submission(
            takenBack.key(),
            version,
            AccountId.NONE,
            Channel.PUBLIC_LINK,
            DAY,
            takenBack.receivedAt(),
            Map.of(),
            Set.of("recommend"),
            true,
            Map.of(),
            Circumstances.UNKNOWN));
    assertThat(total()).isZero();
    assertThat(stored("a").answers()).isEmpty();
  }

  @Test
  void gathersThePagesOfOneResponse() {
    intake.submit(submission("a", Map.of("recommend", new Answer.Rating(9))));
    intake.submit(submission("a", Map.of("why", new Answer.Words("Grüße 👋 and \u0000 zero"))));
    assertThat(stored("a").answers())
        .containsEntry(version.questionVersion("recommend"), new Answer.Rating(9))
        .containsEntry(
            version.questionVersion("why"), new Answer.Words("Grüße 👋 and \u0000 zero"));
  }

  @Test
  void keepsTheDayOfTheFirstSubmission() {
    intake.submit(submission("a", Map.of("recommend", new Answer.Rating(9))));
    var later = submission("a", Map.of("recommend", new Answer.Rating(2)), DAY.plusDays(3));
    intake.submit(later);
    var days = tallies.daily(selection(), SCALE);
    assertThat(days).containsOnlyKeys(DAY);
  }

  @Test
  void refusesAnswersThatDoNotFitTheSurvey() {
    assertThatThrownBy(
            () -> intake.submit(submission("a", Map.of("recommend", new Answer.Rating(11)))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> intake.submit(submission("a", Map.of("no", new Answer.Rating(1)))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(responses.find(ResponseKey.ofPublicForm(version.survey().slug(), "a"))).isEmpty();
  }

  @Test
  void countsAHundredParallelCopiesOnce() throws Exception {
    var copies =
        inParallel(
            100, i -> intake.submit(submission("same", Map.of("recommend", new Answer.Rating(7)))));
    assertThat(copies).hasSize(100).containsOnly(copies.getFirst());
    assertThat(total()).isEqualTo(1);
  }

  @Test
  void losesAndDoublesNothingUnderLoad() throws Exception {
    var ids =
        inParallel(
            500,
            i ->
                intake.submit(
                    submission("r" + i % 250, Map.of("recommend", new Answer.Rating(i % 11)))));
    assertThat(Set.copyOf(ids)).hasSize(250);
    assertThat(total()).isEqualTo(250);
    assertThat(recount.verify().agrees()).isTrue();
  }

  @Test
  void partsABadSubmissionFromItsNeighbours() throws Exception {
    var beyondTheCalendar = LocalDate.of(12_000, 1, 1);
    var outcomes =
        inParallel(
            60,
            i -> {
              try {
                return intake.submit(
                    submission(
                        "r" + i,
                        Map.of("recommend", new Answer.Rating(5)),
                        i % 20 == 0 ? beyondTheCalendar : DAY));
              } catch (Refused refused) {
                return NOBODY;
              }
            });
    assertThat(outcomes.stream().filter(NOBODY::equals)).hasSize(3);
    assertThat(total()).isEqualTo(57);
  }

  @Test
  void refusesLinksOfAClosedSurveyButNotImports() {
    var closed = TestSurvey.closedOn(DAY.minusDays(1));
    var answers = Map.<String, Answer>of("recommend", new Answer.Rating(5));
    var late = submission(closed, Channel.PUBLIC_LINK, "a", answers, DAY);
    assertThatThrownBy(() -> intake.submit(late)).isInstanceOf(Refused.class);
    assertThat(intake.submit(submission(closed, Channel.IMPORT, "a", answers, DAY))).isNotNull();
  }

  @Test
  void rebuildsTheSameCounts() {
    for (int i = 0; i < 20; i++) {
      intake.submit(submission("r" + i, Map.of("recommend", new Answer.Rating(i % 11))));
    }
    var before = histogram();
    recount.rebuild();
    assertThat(histogram()).isEqualTo(before);
    assertThat(recount.verify().agrees()).isTrue();
  }

  private List<UUID> inParallel(int times, IntFunction<UUID> work) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<UUID>> tasks =
          IntStream.range(0, times).<Callable<UUID>>mapToObj(i -> () -> work.apply(i)).toList();
      var ids = new ArrayList<UUID>();
      for (var future : threads.invokeAll(tasks)) {
        ids.add(future.get());
      }
      return ids;
    }
  }

  private Submission submission(String formKey, Map<String, Answer> answers) {
    return submission(formKey, answers, DAY);
  }

  private Submission submission(String formKey, Map<String, Answer> answers, LocalDate day) {
    return submission(version, Channel.PUBLIC_LINK, formKey, answers, day);
  }

  private static Submission submission(
      SurveyVersion version,
      Channel channel,
      String formKey,
      Map<String, Answer> answers,
      LocalDate day) {
    return new Submission(
        ResponseKey.ofPublicForm(version.survey().slug(), formKey),
        version,
        AccountId.NONE,
        channel,
        day,
        Instant.parse("2026-03-01T10:00:00.123456Z"),
        answers,
        Set.of(),
        true,
        Map.of(),
        Circumstances.UNKNOWN);
  }

  private StoredResponse stored(String formKey) {
    return responses.find(ResponseKey.ofPublicForm(version.survey().slug(), formKey)).orElseThrow();
  }

  private Selection selection() {
    return Selection.of(version.questionVersion("recommend"), YEAR);
  }

  private Histogram histogram() {
    return tallies.ratings(selection(), SCALE);
  }

  private long counted(int value) {
    return histogram().count(value);
  }

  private long total() {
    return histogram().n();
  }
}
