package io.outturn.dashboard.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.account.AccountId;
import io.outturn.identity.Visitor;
import io.outturn.response.Answer;
import io.outturn.response.Channel;
import io.outturn.response.Circumstances;
import io.outturn.response.Intake;
import io.outturn.response.ResponseKey;
import io.outturn.response.Submission;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.survey.file.SurveyTexts;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a results page says of every kind of question, over answers that were really stored. */
@Tag("database")
@MicronautTest(transactional = false)
class ResultsPageTest {
  private static final int PEOPLE = 20;
  private final String slug = "kinds-" + UUID.randomUUID();
  @Inject Surveys surveys;
  @Inject Intake intake;
  @Inject Visitor visitor;
  @Inject Clock clock;
  private SurveyVersion version;

  @BeforeEach
  void publish() {
    version = surveys.publish(SurveyTexts.survey(slug, yaml()), yaml());
  }

  private String yaml() {
    return """
    slug: %s
    languages: [en]
    title: Every kind
    purpose: To test
    privacy: None
    thanks: Thanks
    questions:
      - {id: hello, type: statement, text: Hello}
      - {id: stars, type: stars, text: How many stars?, not-applicable: true}
      - id: parts
        type: matrix
        text: How much do you agree?
        rows: [{id: find, text: Easy to find}, {id: finish, text: Easy to finish}]
      - id: way
        type: single-choice
        text: Which way?
        options: [{id: mail, text: By mail}, {id: phone, text: By phone}]
      - id: tools
        type: multiple-choice
        text: Which tools?
        options: [{id: hammer, text: Hammer}, {id: saw, text: Saw}]
      - id: order
        type: ranking
        text: What first?
        options: [{id: speed, text: Speed}, {id: price, text: Price}]
      - {id: staff, type: number, text: How many people?}
      - {id: since, type: date, text: Since when?}
      - {id: mail, type: email, text: Your address?}
    measures: [top2(stars), "index(ease: find, finish)"]
    """
        .formatted(slug);
  }

  @Test
  void countsRatingsAndThoseWhomAQuestionDoesNotConcern() {
    everybody(i -> Map.of("stars", i < 15 ? rating(i < 9 ? 5 : 3) : new Answer.NotApplicable()));
    var stars = summary("stars");
    assertThat(stars.select(".quiet").text())
        .isEqualTo("15 answers, 5 said that it does not apply");
    assertThat(stars.select(".figure .value").text()).isEqualTo("60 %");
    assertThat(stars.select("td.count").eachText()).containsExactly("9", "0", "6", "0", "0");
  }

  @Test
  void showsTheSentencesOfAMatrixAndTheIndexMadeOfThem() {
    everybody(i -> Map.of("find", rating(5), "finish", rating(i % 2 == 0 ? 4 : 2)));
    assertThat(summary("parts").select(".rows h2").eachText())
        .containsExactly(
            "How much do you agree? – Easy to find", "How much do you agree? – Easy to finish");
    var index = summary("ease");
    assertThat(index.select(".figure .value").text()).isEqualTo("4.0");
    assertThat(index.select(".quiet").getFirst().text()).isEqualTo("20 complete answers");
  }

  @Test
  void showsSharesOfThoseWhoChoseWithTheirIntervals() {
    everybody(i -> Map.of("way", chosen(i < 12 ? "mail" : "phone"), "tools", tools(i)));
    assertThat(summary("way").select("tbody tr").getFirst().text())
        .isEqualTo("By mail 12 60 % (39 % to 78 %)");
    assertThat(summary("tools").select("tbody td.count").eachText()).containsExactly("20", "5");
    assertThat(summary("tools").text()).contains("more than 100 %");
  }

  private static Answer tools(int person) {
    return person < 5 ? chosen("hammer", "saw") : chosen("hammer");
  }

  @Test
  void showsNothingOfTooFewAnswers() {
    send(1, Map.of("way", chosen("mail")), Circumstances.UNKNOWN);
    assertThat(summary("way").select("tbody")).isEmpty();
    assertThat(summary("way").text()).contains("from 10 of them on; there are 1");
  }

  @Test
  void showsWhatIsRankedFirst() {
    everybody(i -> Map.of("order", new Answer.Ranked(order(i))));
    assertThat(summary("order").select("tbody tr").eachText())
        .containsExactly("Speed 75 % (53 % to 89 %) 15 5", "Price 25 % (11 % to 47 %) 5 10");
  }

  private static List<String> order(int person) {
    if (person < 5) {
      return List.of("price", "speed");
    }
    return person < 15 ? List.of("speed", "price") : List.of("speed");
  }

  @Test
  void showsWhereNumbersAndDaysLie() {
    everybody(i ->
        Map.of(
            "staff",
            new Answer.Amount(BigDecimal.valueOf(i + 1)),
            "since",
            new Answer.Date(LocalDate.of(2026, i < 12 ? 1 : 2, 1 + i))));
    assertThat(summary("staff").select(".facts").text())
        .isEqualTo(
            "Median 10.5 (95 % interval 6 to 15, Interval between order statistics). The middle"
                + " half lies from 5 to 15. The least is 1, the most 20.");
    assertThat(summary("staff").select("tbody tr").eachText())
        .containsExactly(
            "0 to under 5 4",
            "5 to under 10 5",
            "10 to under 15 5",
            "15 to under 20 5",
            "20 to under 25 1");
    assertThat(summary("since").select("tbody tr").eachText())
        .containsExactly("Jan 2026 12", "Feb 2026 8");
  }

  @Test
  void neverShowsAnAddress() {
    everybody(i -> Map.of("mail", new Answer.Words("ada%d@example.com".formatted(i))));
    assertThat(summary("mail").text()).isEqualTo("Your address? 20 answers");
    assertThat(page("").html()).doesNotContain("@example.com");
  }

  @Test
  void leavesOutFlaggedResponsesWhenAskedTo() {
    everybody(_ -> Map.of("stars", rating(5)));
    var trapped = new Circumstances(Optional.empty(), true, Map.of());
    send(5, Map.of("stars", rating(1)), trapped);
    assertThat(summary("stars").select(".quiet").text()).isEqualTo("25 answers");
    var without = page("?validity=WITHOUT_FLAGGED");
    assertThat(without.select("#q-stars .quiet").text()).isEqualTo("20 answers");
    assertThat(without.select(".doubts").text())
        .contains("5 of 25 responses are flagged. Flagged responses are left out here.", "5 bot");
  }

  private interface Person {
    Map<String, Answer> says(int i);
  }

  private void everybody(Person person) {
    for (int i = 0; i < PEOPLE; i++) {
      send(1, person.says(i), Circumstances.UNKNOWN);
    }
  }

  private void send(int times, Map<String, Answer> answers, Circumstances circumstances) {
    for (int i = 0; i < times; i++) {
      intake.submit(
          new Submission(
              ResponseKey.ofImport(slug, UUID.randomUUID().toString()),
              version,
              AccountId.NONE,
              Channel.IMPORT,
              LocalDate.now(clock),
              clock.instant(),
              answers,
              Set.of(),
              true,
              Map.of(),
              circumstances));
    }
  }

  private static Answer rating(int value) {
    return new Answer.Rating(value);
  }

  private static Answer chosen(String... options) {
    return new Answer.Chosen(List.of(options), Optional.empty());
  }

  private Element summary(String question) {
    return page("").select("#q-" + question).getFirst();
  }

  private Document page(String query) {
    return Jsoup.parse(visitor.get("/surveys/" + slug + query, "Cookie", visitor.cookie()).body());
  }
}
