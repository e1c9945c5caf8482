package io.outturn.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.statistics.Scale;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.logic.Value;
import io.outturn.tally.Answered;
import io.outturn.tally.Recount;
import io.outturn.tally.Selection;
import io.outturn.tally.Tallies;
import io.outturn.time.Window;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Only answers on the person's way count, and the others are kept. */
@Tag("database")
@MicronautTest(transactional = false)
class OnTheWayTest {
  private static final Window DAYS = new Window(Sent.DAY, Sent.DAY);
  @Inject Intake intake;
  @Inject Responses responses;
  @Inject Tallies tallies;
  @Inject Recount recount;
  private final SurveyVersion version =
      TestSurvey.asking(
          """
          attributes: {contact.pilot: yes-or-no}
          questions:
            - {id: recommend, type: recommend, text: "?"}
            - {id: failed, type: comment, text: "?"}
            - {id: find, type: effort, text: "?"}
            - {id: finish, type: effort, text: "?", show-if: contact.pilot}
            - {id: quick, type: stars, text: "?"}
          pages:
            - {id: start, questions: [recommend]}
            - {id: trouble, show-if: recommend <= 6, questions: [failed]}
            - [find, finish]
            - [quick]
          measures: [nps(recommend), "index(ease: find, finish)"]
          """);

  @Test
  void countsNothingThatLiesBesideTheWay() {
    intake.submit(to("a").rating("recommend", 2).words("failed", "All of it").submission());
    assertThat(answered("failed")).isEqualTo(new Answered(1, 0));
    intake.submit(to("a").rating("recommend", 9).submission());
    assertThat(answered("failed")).isEqualTo(new Answered(0, 0));
    assertThat(TestAnswers.of(version, responses.find(Sent.key(version, "a")).orElseThrow()))
        .containsEntry("failed", new Answer.Words("All of it"));
  }

  @Test
  void countsAgainWhatTheWayLeadsOverAgain() {
    intake.submit(to("a").rating("recommend", 2).words("failed", "All of it").submission());
    intake.submit(to("a").rating("recommend", 9).submission());
    intake.submit(to("a").rating("recommend", 6).submission());
    assertThat(answered("failed")).isEqualTo(new Answered(1, 0));
    assertThat(recount.verify().agrees()).isTrue();
  }

  @Test
  void findsTheWayByWhatIsKnown() {
    intake.submit(to("a").rating("finish", 3).submission());
    assertThat(answered("finish")).isEqualTo(new Answered(0, 0));
    intake.submit(
        to("b").rating("finish", 3).knowing("contact.pilot", new Value.Truth(true)).submission());
    assertThat(answered("finish")).isEqualTo(new Answered(1, 0));
  }

  @Test
  void sumsAnIndexOverRatingsThatCountOnly() {
    intake.submit(to("a").rating("find", 5).rating("finish", 3).submission());
    assertThat(sums(8)).isZero();
    intake.submit(to("a").knowing("contact.pilot", new Value.Truth(true)).submission());
    assertThat(sums(8)).isEqualTo(1);
    intake.submit(
        to("a").rating("find", 7).knowing("contact.pilot", new Value.Truth(true)).submission());
    assertThat(sums(8)).isZero();
    assertThat(sums(10)).isEqualTo(1);
    intake.submit(
        to("a").clearing("find").knowing("contact.pilot", new Value.Truth(true)).submission());
    assertThat(sums(10)).isZero();
  }

  @Test
  void keepsTheSumOfAnIndexOutOfWhatWasSaid() {
    intake.submit(
        to("a")
            .rating("find", 5)
            .rating("finish", 3)
            .knowing("contact.pilot", new Value.Truth(true))
            .submission());
    assertThat(responses.find(Sent.key(version, "a")).orElseThrow().answers()).hasSize(2);
  }

  private Answered answered(String question) {
    return tallies.answered(Selection.of(version.questionVersion(question), DAYS));
  }

  private long sums(int sum) {
    return tallies
        .ratings(Selection.of(version.questionVersion("ease"), DAYS), new Scale(2, 14))
        .count(sum);
  }

  private Sent to(String key) {
    return Sent.to(version, key);
  }
}
