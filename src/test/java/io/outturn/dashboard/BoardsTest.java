package io.outturn.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.Visitor;
import io.outturn.outcome.Objective;
import io.outturn.outcome.Workspace;
import io.outturn.survey.SurveyVersion;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@MicronautTest(transactional = false)
class BoardsTest {
  @Inject Visitor visitor;
  @Inject Workspace workspace;
  private final String segment = "segment-" + UUID.randomUUID();
  private String cookie = "";

  @BeforeEach
  void signIn() {
    cookie = visitor.cookie();
  }

  @Test
  void showsOutcomesBeforeOutputsWithIntervalNAndMethod() {
    var objective = watermelon();
    var card = card(objective);
    assertThat(card.select(".figure .value").text()).isEqualTo("−100");
    assertThat(card.select(".figure").text())
        .containsPattern("95 % interval −100 to −\\d+ n = 40 Adjusted Wald");
    assertThat(card.select(".state").text()).startsWith("Watermelon Every output is done");
    assertThat(card.select(".status strong").text()).contains("Off track");
    assertThat(card.select("details summary").text()).isEqualTo("Outputs: 1 of 1 done");
    assertThat(card.select(".key-results, details").getFirst().tagName()).isEqualTo("ol");
    assertThat(card.select("details[open]")).isEmpty();
  }

  @Test
  void showsNoScoreBelowTenAnswers() {
    var version = workspace.survey();
    var objective = workspace.objective(false);
    workspace.keyResult(objective, version, segment);
    workspace.answer(version, workspace.account(segment, false), workspace.today(), 9, 9);
    var card = card(objective);
    assertThat(card.select(".figure").text()).isEqualTo("Not enough answers (9 of 10)");
    assertThat(card.select(".figure .value, .dots")).isEmpty();
    assertThat(card.select(".state").text()).startsWith("Not known yet");
  }

  @Test
  void showsNoScoreWithoutAnyAnswer() {
    var objective = workspace.objective(false);
    workspace.keyResult(objective, workspace.survey(), segment);
    assertThat(card(objective).select(".figure").text()).isEqualTo("Not enough answers (0 of 10)");
  }

  @Test
  void saysWhenASurveyIsGone() {
    var objective = workspace.objective(false);
    var keyResult = workspace.keyResultOf("gone-" + UUID.randomUUID(), objective);
    assertThat(card(objective).select(".status").text()).contains("Not asked any more");
    assertThat(card(objective).select(".figure, .range")).isEmpty();
    var page = get("/key-results/" + keyResult.id().value());
    assertThat(page.select(".status").text()).contains("Not asked any more");
    assertThat(page.select("svg.trend, a[href$=explanation]")).isEmpty();
  }

  @Test
  void escapesWhatPeopleTyped() {
    var objective = workspace.objective(false);
    assertThat(card(objective).select("h2").text()).isEqualTo(objective.title());
    assertThat(card(objective).select("before")).isEmpty();
  }

  @Test
  void saysWhichPagesAreInvented() {
    assertThat(
            get("/objectives/" + workspace.objective(true).id().value()).select(".banner").text())
        .isEqualTo("Demonstration: everything here is invented.");
    assertThat(get("/objectives/" + workspace.objective(false).id().value()).select(".banner"))
        .isEmpty();
    assertThat(get("/").select(".banner")).hasSize(1);
  }

  @Test
  void showsEveryAccountWithItsFigures() {
    var version = workspace.survey();
    var many = workspace.account(segment, false);
    var few = workspace.account(segment, false);
    workspace.answer(version, many, workspace.today(), 10, 12);
    workspace.answer(version, few, workspace.today(), 0, 4);
    var page = get(accounts(version, segment));
    assertThat(page.select("tbody tr")).hasSize(3);
    assertThat(page.select("tr.together td").text()).startsWith("+50").endsWith("n = 16");
    assertThat(page.select("tbody").text())
        .contains("+100 95 % interval", "n = 12", "Not enough answers (4 of 10)");
    assertThat(page.select("thead").text()).contains("Adjusted Wald interval");
    assertThat(page.select(".banner")).isEmpty();
  }

  @Test
  void filtersAccountsBySegmentAndDays() {
    var version = workspace.survey();
    workspace.answer(version, workspace.account(segment, true), workspace.today(), 10, 12);
    workspace.account("other " + segment, false);
    var yesterday = workspace.today().minusDays(1);
    var page = get(accounts(version, segment) + "&from=2026-01-01&to=" + yesterday);
    assertThat(page.select("tbody tr:not(.together)")).hasSize(1);
    assertThat(page.select("tr.together td").text()).isEqualTo("Not enough answers (0 of 10)");
    assertThat(page.select("#to").attr("value")).isEqualTo(yesterday.toString());
    assertThat(page.select("#segment option[selected]").text()).isEqualTo(segment);
    assertThat(page.select(".banner")).hasSize(1);
  }

  @Test
  void showsASurveysMeasuresWithTheirCounts() {
    var version = workspace.survey();
    workspace.answer(version, workspace.account(segment, true), workspace.today(), 10, 12);
    workspace.answer(version, workspace.account(segment, true), workspace.today(), 4, 4);
    var page = get("/surveys/" + version.survey().slug());
    assertThat(page.select(".figure .value").text()).isEqualTo("+50");
    var counts = page.select("td.count").eachText().stream().mapToInt(Integer::parseInt);
    assertThat(counts.sum()).isEqualTo(Integer.parseInt(page.select("td.total").text()));
    assertThat(page.select(".banner")).hasSize(1);
    assertThat(get("/surveys").select("a[href=/surveys/" + version.survey().slug() + "]"))
        .hasSize(1);
  }

  @Test
  void showsASurveyThatNobodyAnswered() {
    var page = get("/surveys/" + workspace.survey().survey().slug());
    assertThat(page.select(".figure").text()).isEqualTo("Not enough answers (0 of 10)");
    assertThat(page.select("td.total")).isEmpty();
    assertThat(page.select("main p.few").text()).contains("there are none");
    assertThat(page.select(".banner")).isEmpty();
  }

  @Test
  void putsDaysInOrder() {
    var version = workspace.survey();
    var page = get(accounts(version, "") + "&from=2026-03-01&to=2026-02-01");
    assertThat(page.select("#from").attr("value")).isEqualTo("2026-02-01");
    assertThat(page.select("#to").attr("value")).isEqualTo("2026-03-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/accounts", "/surveys"})
  void isWellBuilt(String address) {
    var page = get(address);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("html[lang=en] a.skip[href=#main], main#main")).hasSize(2);
    assertThat(page.select("nav a[aria-current]")).hasSize(1);
    assertThat(page.select("[style], script, style")).isEmpty();
    assertThat(page.documentType()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/accounts",
        "/surveys",
        "/surveys/x",
        "/objectives/%s",
        "/key-results/%s",
        "/key-results/%s/explanation",
        "/key-results/%s/trend.csv"
      })
  void isForPeopleWhoSignIn(String address) {
    var answer = visitor.get(address.formatted(UUID.randomUUID()));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/sign-in");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/surveys/x",
        "/accounts?survey=x",
        "/objectives/%s",
        "/key-results/%s",
        "/key-results/%s/explanation",
        "/key-results/%s/trend.csv"
      })
  void saysWhenThereIsNoSuchThing(String address) {
    var answer = visitor.get(address.formatted(UUID.randomUUID()), "Cookie", cookie);
    assertThat(answer.statusCode()).isEqualTo(404);
  }

  private Objective watermelon() {
    var version = workspace.survey();
    var objective = workspace.objective(false);
    workspace.keyResult(objective, version, segment);
    workspace.answer(version, workspace.account(segment, false), workspace.today(), 2, 40);
    workspace.complete(workspace.output(objective));
    return objective;
  }

  private Element card(Objective objective) {
    return get("/").select("article").stream()
        .filter(card -> !card.select("a[href$=" + objective.id().value() + "]").isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static String accounts(SurveyVersion version, String segment) {
    return "/accounts?survey=" + version.survey().slug() + "&segment=" + segment;
  }

  private Document get(String path) {
    var answer = visitor.get(path, "Cookie", cookie);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}
