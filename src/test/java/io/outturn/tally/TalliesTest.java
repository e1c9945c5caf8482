package io.outturn.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.account.AccountId;
import io.outturn.account.Accounts;
import io.outturn.response.Answer;
import io.outturn.response.Intake;
import io.outturn.response.Sent;
import io.outturn.response.TestSurvey;
import io.outturn.statistics.Scale;
import io.outturn.survey.SurveyVersion;
import io.outturn.time.Window;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
class TalliesTest {
  private static final Window DAYS = new Window(Sent.DAY, Sent.DAY.plusDays(1));
  private static final Scale ELEVEN = new Scale(0, 10);
  @Inject Intake intake;
  @Inject Accounts accounts;
  @Inject Tallies tallies;
  private final SurveyVersion version = questions();

  private static SurveyVersion questions() {
    return TestSurvey.asking(
        """
        questions:
          - {id: recommend, type: recommend, text: "?", not-applicable: true}
          - {id: why, type: comment, text: "?"}
          - id: channels
            type: multiple-choice
            text: "?"
            not-applicable: true
            options: [{id: web, text: Web}, {id: phone, text: Phone}, {id: shop, text: Shop}]
          - id: important
            type: ranking
            text: "?"
            options: [{id: price, text: Price}, {id: speed, text: Speed}, {id: care, text: Care}]
          - {id: hours, type: number, text: "?", decimals: 1}
          - {id: called, type: date, text: "?"}
        pages: [[recommend, why, channels, important, hours, called]]
        measures: [nps(recommend)]
        """);
  }

  @Test
  void countPeopleAndWhatTheyChose() {
    send(to("a").chosen("channels", "web", "phone"));
    send(to("b").chosen("channels", "web"));
    send(to("c").saying("channels", new Answer.NotApplicable()));
    send(to("d"));
    var counts = tallies.options(selection("channels"));
    assertThat(counts).isEqualTo(new OptionCounts(2, 1, Map.of("web", 2L, "phone", 1L)));
    assertThat(counts.of("shop")).isZero();
  }

  @Test
  void countOptionsByTheirPlace() {
    send(to("a").saying("important", new Answer.Ranked(List.of("care", "price"))));
    send(to("b").saying("important", new Answer.Ranked(List.of("price", "care"))));
    send(to("c").saying("important", new Answer.Ranked(List.of("care"))));
    var ranks = tallies.ranks(selection("important"));
    assertThat(ranks.answered()).isEqualTo(3);
    assertThat(ranks.of("care")).isEqualTo(new TreeMap<>(Map.of(1, 2L, 2, 1L)));
    assertThat(ranks.of("price")).isEqualTo(new TreeMap<>(Map.of(1, 1L, 2, 1L)));
    assertThat(ranks.of("speed")).isEmpty();
  }

  @Test
  void countNumbersAndDays() {
    send(to("a").saying("hours", amount("2.50")).saying("called", day(27)));
    send(to("b").saying("hours", amount("2.5")).saying("called", day(28)));
    send(to("c").saying("hours", amount("-10")).saying("called", day(27)));
    assertThat(tallies.amounts(selection("hours")).byValue())
        .isEqualTo(new TreeMap<>(Map.of(new BigDecimal("-10"), 1L, new BigDecimal("2.5"), 2L)));
    var days = tallies.days(selection("called"));
    assertThat(days.byValue())
        .isEqualTo(
            new TreeMap<>(Map.of(LocalDate.of(2026, 2, 27), 2L, LocalDate.of(2026, 2, 28), 1L)));
    assertThat(days.answered()).isEqualTo(3);
  }

  @Test
  void countWhoAnsweredWhateverTheQuestion() {
    send(to("a").rating("recommend", 9).words("why", "Good"));
    send(to("b").saying("recommend", new Answer.NotApplicable()).words("why", "Bad"));
    assertThat(tallies.answered(selection("recommend"))).isEqualTo(new Answered(1, 1));
    assertThat(tallies.answered(selection("why"))).isEqualTo(new Answered(2, 0));
  }

  @Test
  void countDaysOfTheWindowOnly() {
    send(to("a").chosen("channels", "web").rating("recommend", 1));
    send(to("b").chosen("channels", "web").rating("recommend", 1).on(Sent.DAY.plusDays(1)));
    send(to("c").chosen("channels", "web").rating("recommend", 1).on(Sent.DAY.plusDays(2)));
    assertThat(tallies.options(selection("channels")).answered()).isEqualTo(2);
    assertThat(tallies.daily(selection("recommend"), ELEVEN).keySet())
        .containsExactly(Sent.DAY, Sent.DAY.plusDays(1));
  }

  @Test
  void countASegmentByItsAccounts() {
    var segment = "segment-" + UUID.randomUUID();
    var account = accounts.open("acme-" + UUID.randomUUID(), "Acme", segment, false).id();
    send(to("a").chosen("channels", "web").rating("recommend", 9).by(account));
    send(to("b").chosen("channels", "web").rating("recommend", 3));
    assertThat(tallies.options(selection("channels").in(segment)).of("web")).isEqualTo(1);
    assertThat(tallies.ratings(selection("recommend").in(segment), ELEVEN).count(9)).isEqualTo(1);
    assertThat(tallies.ratings(selection("recommend").in(""), ELEVEN).n()).isEqualTo(2);
    assertThat(tallies.byAccount(selection("recommend"), ELEVEN))
        .containsOnlyKeys(account, AccountId.NONE);
    assertThat(tallies.byAccount(selection("recommend").in(segment), ELEVEN))
        .containsOnlyKeys(account);
  }

  @Test
  void leaveOutFlaggedResponsesOnRequest() {
    send(to("a").chosen("channels", "web").rating("recommend", 9).trapped());
    send(to("b").chosen("channels", "web", "shop").rating("recommend", 3));
    var sound = Validity.WITHOUT_FLAGGED;
    assertThat(tallies.options(selection("channels").with(sound)))
        .isEqualTo(new OptionCounts(1, 0, Map.of("web", 1L, "shop", 1L)));
    assertThat(tallies.ratings(selection("recommend").with(sound), ELEVEN).count(9)).isZero();
    assertThat(tallies.daily(selection("recommend").with(sound), ELEVEN)).hasSize(1);
    assertThat(tallies.options(selection("channels")).of("web")).isEqualTo(2);
  }

  @Test
  void countVersionsOfAQuestionTogether() {
    var other = questions();
    send(to("a").rating("recommend", 9).chosen("channels", "web"));
    send(Sent.to(other, "a").rating("recommend", 8).chosen("channels", "web"));
    var both = Set.of(version.questionVersion("recommend"), other.questionVersion("recommend"));
    assertThat(tallies.ratings(Selection.of(both, DAYS), ELEVEN).n()).isEqualTo(2);
    var channels = Set.of(version.questionVersion("channels"), other.questionVersion("channels"));
    assertThat(tallies.options(Selection.of(channels, DAYS)).of("web")).isEqualTo(2);
  }

  @Test
  void needSomethingToCount() {
    assertThatIllegalArgumentException().isThrownBy(() -> Selection.of(Set.of(), DAYS));
  }

  private void send(Sent sent) {
    intake.submit(sent.submission());
  }

  private Sent to(String key) {
    return Sent.to(version, key);
  }

  private Selection selection(String question) {
    return Selection.of(version.questionVersion(question), DAYS);
  }

  private static Answer amount(String number) {
    return new Answer.Amount(new BigDecimal(number));
  }

  private static Answer day(int ofFebruary) {
    return new Answer.Date(LocalDate.of(2026, 2, ofFebruary));
  }
}
