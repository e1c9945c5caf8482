package io.outturn.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.response.validity.Flag;
import io.outturn.response.validity.FlagRule;
import io.outturn.survey.SurveyVersion;
import io.outturn.tally.FlagCounts;
import io.outturn.tally.Recount;
import io.outturn.tally.Selection;
import io.outturn.tally.Tallies;
import io.outturn.tally.Validity;
import io.outturn.time.Window;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
class FlagsTest {
  private static final String COMMENT = "The queue was long, the help was good.";
  @Inject Intake intake;
  @Inject ResponseNotes notes;
  @Inject Tallies tallies;
  @Inject Recount recount;

  /** Nine words of a question, and a matrix of two and eight words. */
  private final SurveyVersion version =
      TestSurvey.asking(
          """
          opens: 2026-02-01
          closes: 2026-03-31
          questions:
            - {id: recommend, type: recommend, text: How likely are you to recommend us to others?}
            - {id: why, type: comment, text: "?"}
            - id: quality
              type: matrix
              not-applicable: true
              text: Our help
              rows:
                - {id: clear, text: was clear}
                - {id: whole, text: was complete}
                - {id: quick, text: came quickly}
                - {id: kind, text: was kind}
          pages: [[recommend, why], [quality]]
          measures: [nps(recommend), mean(clear)]
          """);

  @AfterEach
  void theCountsAgree() {
    assertThat(recount.verify().agrees()).isTrue();
  }

  @Test
  void flagsWhoIsFasterThanReading() {
    var fast = to("a").rating("recommend", 9).taking(Duration.ofMillis(5_699)).submission();
    assertThat(flags(intake.submit(fast)))
        .containsExactly(new Flag(FlagRule.SPEEDER, Sent.NOON, "19 words in 5.7 s"));
    var slow = to("b").rating("recommend", 9).taking(Duration.ofMillis(5_700)).submission();
    assertThat(flags(intake.submit(slow))).isEmpty();
  }

  @Test
  void measuresFromTheFirstPageToTheLast() {
    var began = Sent.NOON.minusSeconds(3);
    intake.submit(to("a").unfinished().at(Sent.NOON).taking(Duration.ofSeconds(3)).submission());
    var end = Sent.NOON.plusSeconds(2);
    var id =
        intake.submit(
            to("a").rating("recommend", 9).at(end).taking(Duration.ofSeconds(1)).submission());
    assertThat(flags(id))
        .containsExactly(
            new Flag(
                FlagRule.SPEEDER,
                end,
                "19 words in %d.0 s".formatted(Duration.between(began, end).toSeconds())));
  }

  @Test
  void doesNotJudgeATimeThatCannotBe() {
    for (var taken : List.of(Duration.ofSeconds(-5), Duration.ofDays(31))) {
      var sent = to("a" + taken).rating("recommend", 9).taking(taken).submission();
      assertThat(flags(intake.submit(sent))).isEmpty();
    }
  }

  @Test
  void letsAHastyResponseStayHastyWhenItIsChangedLater() {
    intake.submit(to("a").rating("recommend", 9).taking(Duration.ofSeconds(2)).submission());
    var later = Sent.NOON.plusSeconds(3_600);
    var id = intake.submit(to("a").rating("recommend", 3).at(later).submission());
    assertThat(rules(id)).containsExactly(FlagRule.SPEEDER);
  }

  @Test
  void flagsOneAnswerToAllRows() {
    var id = intake.submit(matrix("a", 3, 3, 3, 3).submission());
    assertThat(flags(id))
        .containsExactly(
            new Flag(FlagRule.STRAIGHT_LINER, Sent.NOON, "3 on all 4 rows of quality"));
    assertThat(rules(intake.submit(matrix("b", 3, 3, 3, 2).submission()))).isEmpty();
    var three = to("c").rating("clear", 1).rating("whole", 1).rating("quick", 1).submission();
    assertThat(rules(intake.submit(three))).isEmpty();
  }

  @Test
  void withdrawsWhatNoLongerHolds() {
    intake.submit(matrix("a", 3, 3, 3, 3).submission());
    var id = intake.submit(to("a").rating("kind", 5).submission());
    assertThat(rules(id)).isEmpty();
    assertThat(count()).isEqualTo(new FlagCounts(1, 0, Map.of()));
    intake.submit(to("a").rating("kind", 3).at(Sent.NOON.plusSeconds(9)).submission());
    assertThat(flags(id)).extracting(Flag::notedAt).containsExactly(Sent.NOON.plusSeconds(9));
  }

  @Test
  void flagsTheLaterOfTwoThatAreWordForWordTheSame() {
    var first = intake.submit(comment("a").submission());
    var second = intake.submit(comment("b").at(Sent.NOON.plusSeconds(60)).submission());
    assertThat(flags(second))
        .containsExactly(
            new Flag(
                FlagRule.DUPLICATE,
                Sent.NOON.plusSeconds(60),
                "The same answers as the response " + first));
    assertThat(flags(first)).isEmpty();
    assertThat(rules(intake.submit(comment("a").at(Sent.NOON.plusSeconds(90)).submission())))
        .isEmpty();
  }

  @Test
  void takesNothingElseForADuplicate() {
    intake.submit(comment("a").submission());
    var tomorrow = Sent.NOON.plus(Duration.ofHours(25));
    var others =
        List.of(
            comment("later").at(tomorrow).on(Sent.DAY.plusDays(1)),
            comment("rating").rating("recommend", 8),
            to("short").rating("recommend", 9).words("why", "All was good"),
            to("short too").rating("recommend", 9).words("why", "All was good"),
            comment("unfinished").unfinished());
    for (var other : others) {
      assertThat(rules(intake.submit(other.submission()))).isEmpty();
    }
  }

  @Test
  void comparesImportedResponsesByTheirDay() {
    intake.submit(comment("a").through(Channel.IMPORT).submission());
    var sameDay = comment("b").through(Channel.IMPORT).at(Sent.NOON.plusSeconds(1));
    assertThat(rules(intake.submit(sameDay.submission()))).containsExactly(FlagRule.DUPLICATE);
    var otherDay =
        comment("c").through(Channel.IMPORT).on(Sent.DAY.plusDays(3)).at(Sent.NOON.plusSeconds(2));
    assertThat(rules(intake.submit(otherDay.submission()))).isEmpty();
  }

  @Test
  void flagsWhoeverFillsInTheHiddenField() {
    var id = intake.submit(to("a").rating("recommend", 9).unfinished().trapped().submission());
    assertThat(rules(id)).containsExactly(FlagRule.BOT);
    intake.submit(to("a").rating("recommend", 8).submission());
    assertThat(rules(id)).containsExactly(FlagRule.BOT);
  }

  @Test
  void flagsImportsFromOutsideTheWindow() {
    var early = to("a").rating("recommend", 9).through(Channel.IMPORT).on(Sent.DAY.minusMonths(2));
    assertThat(flags(intake.submit(early.submission())))
        .containsExactly(new Flag(FlagRule.OUT_OF_WINDOW, Sent.NOON, "Answered on 2026-01-01"));
  }

  @Test
  void takesFlaggedAnswersOutOfCountsOnRequestOnly() {
    intake.submit(matrix("a", 3, 3, 3, 3).rating("recommend", 9).submission());
    intake.submit(matrix("b", 3, 1, 3, 2).rating("recommend", 9).trapped().submission());
    intake.submit(matrix("c", 3, 1, 3, 2).rating("recommend", 9).submission());
    var recommended = Selection.of(version.questionVersion("recommend"), window());
    assertThat(tallies.answered(recommended).answered()).isEqualTo(3);
    assertThat(tallies.answered(recommended.with(Validity.WITHOUT_FLAGGED)).answered())
        .isEqualTo(1);
    assertThat(count())
        .isEqualTo(new FlagCounts(3, 2, Map.of(FlagRule.STRAIGHT_LINER, 1L, FlagRule.BOT, 1L)));
  }

  private Sent matrix(String key, int clear, int whole, int quick, int kind) {
    return to(key)
        .rating("clear", clear)
        .rating("whole", whole)
        .rating("quick", quick)
        .rating("kind", kind);
  }

  private Sent comment(String key) {
    return to(key).rating("recommend", 9).words("why", COMMENT);
  }

  private Sent to(String key) {
    return Sent.to(version, key);
  }

  private List<Flag> flags(UUID response) {
    return notes.flags(response);
  }

  private Set<FlagRule> rules(UUID response) {
    return flags(response).stream().map(Flag::rule).collect(Collectors.toSet());
  }

  private FlagCounts count() {
    return tallies.flags(Selection.of(version.id(), window()));
  }

  private static Window window() {
    return new Window(Sent.DAY.minusMonths(3), Sent.DAY.plusMonths(1));
  }
}
