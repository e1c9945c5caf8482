package io.outturn.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.account.Account;
import io.outturn.identity.Visitor;
import io.outturn.outcome.QuantitativeOutcome;
import io.outturn.outcome.Workspace;
import io.outturn.survey.SurveyVersion;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
class KeyResultPagesTest {
  @Inject Visitor visitor;
  @Inject Workspace workspace;
  private String cookie = "";
  private SurveyVersion version;
  private Account account;
  private QuantitativeOutcome keyResult;

  @BeforeEach
  void setUp() {
    cookie = visitor.cookie();
    version = workspace.survey();
    account = workspace.account("segment-" + UUID.randomUUID(), false);
    keyResult = workspace.keyResult(workspace.objective(false), version, account.segment());
  }

  @Test
  void explainsDownToCountsThatAddUpToN() {
    workspace.answer(version, account, workspace.today(), 10, 21);
    workspace.answer(version, account, workspace.today(), 7, 5);
    workspace.answer(version, account, workspace.today(), 0, 4);
    var page = get("/explanation");
    var counts = page.select("td.count").eachText().stream().mapToInt(Integer::parseInt);
    assertThat(counts.sum()).isEqualTo(30);
    assertThat(page.select("td.total").text()).isEqualTo("30");
    assertThat(page.select("tbody tr")).hasSize(11);
    assertThat(page.select("main").text())
        .contains("n = 30", "a score needs 10", "Adjusted Wald", "Rocks (2016)", "(P' - D')/n'")
        .contains(version.id().toString())
        .contains(version.questionVersion("recommend").toString())
        .contains(account.segment(), version.survey().slug(), "e-value", "needed 20");
  }

  @Test
  void explainsThatThereAreTooFewAnswers() {
    workspace.answer(version, account, workspace.today(), 10, 3);
    var page = get("/explanation");
    assertThat(page.select(".figure").text()).isEqualTo("Not enough answers (3 of 10)");
    assertThat(page.select("td.total")).isEmpty();
    assertThat(page.select("main p.few").text()).contains("from 10 of them on; there are 3");
    assertThat(page.select("main").text()).doesNotContain("Adjusted Wald", "needed 20");
  }

  @Test
  void drawsNothingWithoutAnswers() {
    var page = get("");
    assertThat(page.select("figcaption").text()).isEqualTo("No answers yet.");
    assertThat(page.select("svg.trend")).isEmpty();
    assertThat(page.select("figure tbody tr"))
        .allMatch(row -> row.text().endsWith("enough answers 0"));
  }

  @Test
  void marksWeeksWithTooFewAnswersByTheirNumber() {
    workspace.answer(version, account, weeksAgo(3), 10, 120);
    workspace.answer(version, account, weeksAgo(1), 10, 4);
    var page = get("");
    assertThat(page.select("svg.trend circle")).hasSize(1);
    assertThat(page.select("svg.trend text").eachText()).contains("120", "(4)", "target +20");
    assertThat(page.select("figure tbody tr:contains(Not enough answers) td.number").eachText())
        .contains("4", "0");
  }

  @Test
  void beginsTheTrendWithTheFirstAnswersAndEndsItWithTheLast() {
    workspace.answer(version, account, weeksAgo(4), 10, 42);
    workspace.answer(version, account, weeksAgo(2), 10, 43);
    var rows = get("").select("figure tbody tr");
    assertThat(rows).hasSize(3);
    assertThat(rows.getFirst().text()).endsWith("42");
    assertThat(rows.getLast().text()).endsWith("43");
  }

  @Test
  void keepsWhatWasAchievedAndSaysWhen() {
    workspace.answer(version, account, weeksAgo(4), 10, 40);
    workspace.answer(version, account, weeksAgo(2), 0, 25);
    var page = get("");
    assertThat(page.select(".status strong").text()).contains("Achieved");
    assertThat(page.select(".status .why").text()).contains("and not the opposite since");
    assertThat(page.select(".reasons").text())
        .contains("First shown by the answers up to " + Words.day(weeksAgo(4)));
  }

  @Test
  void saysHowProbableTheTargetIsWhileNothingIsShown() {
    workspace.answer(version, account, weeksAgo(2), 10, 6);
    workspace.answer(version, account, weeksAgo(2), 8, 6);
    workspace.answer(version, account, weeksAgo(2), 0, 3);
    var page = get("");
    assertThat(page.select(".status .why").text()).contains("in the end: the chance is");
    assertThat(page.select(".reasons").text())
        .contains("more answers will come by", "better than the baseline", "e-value");
  }

  @Test
  void saysHowManyAnswersTheTargetTakes() {
    workspace.answer(version, account, weeksAgo(2), 8, 20);
    assertThat(get("").select("section:has(#plan) li").eachText())
        .satisfiesExactly(
            needed -> assertThat(needed).matches("To see a change from .* takes \\d+ answers, .*"),
            pace -> assertThat(pace).startsWith("At the pace so far, "),
            shown -> assertThat(shown).contains("points or more; their interval"));
  }

  @Test
  void takesLongerPeriodsWhereWeeksHaveTooFewAnswers() {
    for (int week = 1; week <= 9; week++) {
      workspace.answer(version, account, weeksAgo(week), 10, 6);
    }
    var page = get("");
    assertThat(page.select("h2").text()).contains("Trend by month");
    assertThat(page.select("svg.trend circle")).isNotEmpty();
  }

  @Test
  void tellsARiseWithItsInterval() {
    workspace.answer(version, account, weeksAgo(9), 2, 40);
    workspace.answer(version, account, weeksAgo(1), 10, 40);
    assertThat(get("").select("figcaption").text())
        .startsWith("Up by 200 points: from −100")
        .contains("n = 40", "95 % interval +");
  }

  @Test
  void tellsNoChangeWhereThereMayBeNone() {
    workspace.answer(version, account, weeksAgo(9), 8, 10);
    workspace.answer(version, account, weeksAgo(9), 9, 5);
    workspace.answer(version, account, weeksAgo(1), 8, 10);
    workspace.answer(version, account, weeksAgo(1), 9, 6);
    assertThat(get("").select("figcaption").text()).startsWith("No change can be told: from +33");
  }

  @Test
  void comparesNothingWithTooFewAnswers() {
    workspace.answer(version, account, weeksAgo(2), 9, 3);
    workspace.answer(version, account, weeksAgo(1), 9, 30);
    assertThat(get("").select("figcaption").text())
        .startsWith("No change can be told: too few answers");
  }

  @Test
  void givesTheTrendAsAFileThatRunsNothing() {
    workspace.answer(version, account, weeksAgo(3), 10, 130);
    workspace.answer(version, account, weeksAgo(1), 10, 10);
    var answer = visitor.get(address() + "/trend.csv", "Cookie", cookie);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    var lines = answer.body().lines().toList();
    assertThat(lines.getFirst()).startsWith("key_result,measure,segment,from,to,answers,state");
    assertThat(lines.stream().skip(1)).allMatch(line -> line.startsWith("'=Nurses recommend us,"));
    assertThat(lines).anyMatch(line -> line.contains(",130,estimate,1.0,"));
    assertThat(lines).anyMatch(line -> line.contains(",0,not-enough-answers,,,,,,yes,"));
  }

  @Test
  void neverJoinsAnswersToOtherWords() {
    workspace.answer(version, account, weeksAgo(6), 0, 40);
    var reworded = workspace.reworded(version, weeksAgo(4));
    workspace.answer(reworded, account, weeksAgo(2), 10, 20);
    var sentence =
        "The question was reworded on %s; answers to the earlier words are not counted."
            .formatted(Words.day(weeksAgo(4)));
    var page = get("");
    assertThat(page.select(".trend-figure .broken").text()).isEqualTo(sentence);
    assertThat(page.select(".figure").text()).contains("n = 20");
    assertThat(page.select("svg.trend .dots circle")).hasSize(1);
    assertThat(page.select("svg.trend .hollow circle")).hasSize(1);
    assertThat(page.select("svg.trend text").eachText())
        .contains("Reworded, " + Words.day(weeksAgo(4)));
    assertThat(page.select("figure th[scope=rowgroup]").text())
        .isEqualTo("Do not count: answers to ‘Would you recommend us?’");
    var explained = get("/explanation");
    assertThat(explained.select(".broken").text()).isEqualTo(sentence);
    assertThat(explained.select("td.total").text()).isEqualTo("20");
    assertThat(file()).anyMatch(line -> line.endsWith(",no,Would you recommend us?"));
  }

  @Test
  void saysNothingOfBreaksWhereThereAreNone() {
    workspace.answer(version, account, weeksAgo(2), 10, 20);
    assertThat(get("").select(".broken, .hollow, .breaks")).isEmpty();
    assertThat(get("/explanation").select(".broken")).isEmpty();
    assertThat(file().stream().skip(1))
        .isNotEmpty()
        .allMatch(line -> line.endsWith(",yes,Would you recommend us?"));
  }

  @Test
  void explainsWhatTheFlaggedResponsesWeigh() {
    workspace.answer(version, account, weeksAgo(2), 10, 20);
    assertThat(get("/explanation").select("dt:contains(flagged) + dd").text())
        .startsWith("+100 (95 % interval ")
        .contains("n = 20")
        .contains("0 answers left out");
  }

  private List<String> file() {
    return visitor.get(address() + "/trend.csv", "Cookie", cookie).body().lines().toList();
  }

  private static final int DAYS_A_WEEK = 7;

  private LocalDate weeksAgo(int weeks) {
    return workspace.today().minusDays((long) weeks * DAYS_A_WEEK);
  }

  private String address() {
    return "/key-results/" + keyResult.id().value();
  }

  private Document get(String part) {
    var answer = visitor.get(address() + part, "Cookie", cookie);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}
