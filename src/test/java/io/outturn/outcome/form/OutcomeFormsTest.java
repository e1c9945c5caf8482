package io.outturn.outcome.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.Visitor;
import io.outturn.outcome.Framing;
import io.outturn.outcome.Goal;
import io.outturn.outcome.Objective;
import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.Objectives;
import io.outturn.outcome.Outputs;
import io.outturn.outcome.QuantitativeOutcome;
import io.outturn.outcome.Stage;
import io.outturn.outcome.Standing;
import io.outturn.outcome.Standings;
import io.outturn.outcome.Workspace;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@MicronautTest(transactional = false)
class OutcomeFormsTest {
  @Inject Visitor visitor;
  @Inject Workspace workspace;
  @Inject Objectives objectives;
  @Inject Standings standings;
  @Inject Outputs outputs;
  private String cookie = "";

  @BeforeEach
  void signIn() {
    cookie = visitor.cookie();
  }

  @Test
  void setsAnObjective() {
    var title = "Title " + UUID.randomUUID();
    var answer = post("/objectives", "title=" + title + "&change=Nurses+notice&owner=Ada");
    assertThat(answer.statusCode()).isEqualTo(303);
    var id = UUID.fromString(location(answer).substring("/objectives/".length()));
    assertThat(objectives.find(new ObjectiveId(id)))
        .contains(
            new Objective(
                new ObjectiveId(id),
                new Framing(title, "Nurses notice", "", "Ada", Optional.empty(), Optional.empty()),
                false,
                Stage.DRAFT,
                1));
  }

  @Test
  void keepsWhatWasTypedAndSaysWhatIsMissing() {
    var answer = post("/objectives", "title=&change=Nurses+%3Cnotice%3E&owner=");
    assertThat(answer.statusCode()).isEqualTo(422);
    var page = Jsoup.parse(answer.body());
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".problem[role=alert] a").eachAttr("href"))
        .containsExactly("#title", "#owner");
    assertThat(page.select("#change").text()).isEqualTo("Nurses <notice>");
    assertThat(page.select("#title").attr("aria-invalid")).isEqualTo("true");
    assertThat(describedBy(page, "title")).contains("Write what you want");
  }

  @Test
  void setsAKeyResultFromWhatASurveyOffers() {
    var objective = workspace.objective(false);
    var slug = workspace.survey().survey().slug();
    var answer = post(path(objective), keyResult(slug, "+5", "+40", "2026-01-01", "2026-12-31"));
    assertThat(answer.statusCode()).isEqualTo(303);
    var saved = onlyKeyResult(objective);
    assertThat(saved.terms().goal())
        .isEqualTo(new Goal.Reach(0.05, OptionalDouble.empty(), 0.4, OptionalDouble.empty()));
    assertThat(saved.measure()).isEqualTo(Workspace.NPS);
    assertThat(saved.survey()).isEqualTo(slug);
    assertThat(saved.everybody()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "5, 101, 2026-01-01, 2026-12-31, target",
    "5, 100, 2026-01-01, 2026-12-31, target",
    "5, 5, 2026-01-01, 2026-12-31, target",
    "five, 40, 2026-01-01, 2026-12-31, baseline",
    "5, 40, 2026-12-31, 2026-01-01, deadline",
    "5, 40, soon, 2026-12-31, startsOn",
    "5, 40, 2026-01-01, 9999-01-01, deadline"
  })
  void refusesKeyResultsThatNobodyCouldMeasure(
      String baseline, String target, String starts, String deadline, String wrong) {
    var objective = workspace.objective(false);
    var slug = workspace.survey().survey().slug();
    var answer = post(path(objective), keyResult(slug, baseline, target, starts, deadline));
    assertThat(answer.statusCode()).isEqualTo(422);
    var page = Jsoup.parse(answer.body());
    assertThat(page.select(".problem a").eachAttr("href")).containsExactly("#" + wrong);
    assertThat(page.select("#baseline").attr("value")).isEqualTo(baseline);
    assertThat(page.select("#measure option[selected]").attr("value"))
        .isEqualTo(slug + "/nps(recommend)");
    assertThat(standings.of(objective.id()).orElseThrow().keyResults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"key-results", "outputs"})
  void leadsBackToTheObjective(String part) {
    var address = "/objectives/" + workspace.objective(false).id().value();
    assertThat(get(address + "/" + part + "/new").select("a.back").attr("href")).isEqualTo(address);
  }

  @Test
  void saysAllThatIsWrongAtOnce() {
    var answer =
        post(path(workspace.objective(false)), "title=&baseline=many&target=40&startsOn=x");
    assertThat(Jsoup.parse(answer.body()).select(".problem a").eachAttr("href"))
        .containsExactly("#title", "#measure", "#baseline", "#startsOn", "#deadline");
  }

  @Test
  void offersNoFieldForAnOutcomesValue() {
    var page = get(path(workspace.objective(false)) + "/new");
    assertThat(page.select("main form [name]").eachAttr("name"))
        .containsExactlyInAnyOrder(
            "title",
            "measure",
            "segment",
            "goal",
            "baseline",
            "target",
            "commitment",
            "stretch",
            "startsOn",
            "deadline",
            "planned",
            "weight",
            "owner",
            "then");
  }

  @Test
  void ignoresAValueThatSomebodySendsAnyway() {
    var objective = workspace.objective(false);
    var slug = workspace.survey().survey().slug();
    var form = keyResult(slug, "5", "40", "2026-01-01", "2026-12-31");
    post(path(objective), form + "&value=99&n=1000&score=0.99");
    var line = standings.of(objective.id()).orElseThrow().keyResults().getFirst();
    assertThat(line.measurement().orElseThrow().reading().answers().n()).isZero();
  }

  @Test
  void plansAnOutputAndNotesWhoFinishedIt() {
    var objective = workspace.objective(false);
    post(
        "/objectives/" + objective.id().value() + "/outputs", "title=Portal&plannedFor=2026-12-01");
    var output = outputs.of(objective.id()).getFirst();
    assertThat(output.done()).isFalse();
    var answer = post("/outputs/" + output.id().value() + "/completion", "");
    assertThat(location(answer)).isEqualTo("/objectives/" + objective.id().value());
    var done = outputs.find(output.id()).orElseThrow().completion().orElseThrow();
    assertThat(done.by()).isEqualTo("Ada");
  }

  @Test
  void asksWhatAndWhenOfAnOutput() {
    var objective = workspace.objective(false);
    var answer = post("/objectives/" + objective.id().value() + "/outputs", "title=&plannedFor=");
    assertThat(Jsoup.parse(answer.body()).select(".problem a").eachAttr("href"))
        .containsExactly("#title", "#plannedFor");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/objectives/new", "/objectives/%s/key-results/new", "/objectives/%s/outputs/new"})
  void labelsEveryField(String address) {
    var page = get(address.formatted(workspace.objective(false).id().value()));
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main input, main select, main textarea"))
        .allSatisfy(field -> assertThat(page.select("label[for=" + field.id() + "]")).hasSize(1));
    assertThat(page.select("form[novalidate]")).hasSize(1);
    assertThat(page.select("[style]")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/objectives",
        "/objectives/%s/key-results",
        "/objectives/%s/outputs",
        "/outputs/%s/completion"
      })
  void takesNothingFromStrangers(String address) {
    var answer = visitor.post(address.formatted(UUID.randomUUID()), "title=x");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(location(answer)).startsWith("/sign-in");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/objectives/%s/key-results", "/objectives/%s/outputs", "/outputs/%s/completion"})
  void saysWhenThereIsNoSuchThing(String address) {
    assertThat(post(address.formatted(UUID.randomUUID()), "title=x").statusCode()).isEqualTo(404);
  }

  private QuantitativeOutcome onlyKeyResult(Objective objective) {
    var lines = standings.of(objective.id()).orElseThrow().keyResults();
    assertThat(lines).hasSize(1);
    return lines.stream().map(Standing.Line::keyResult).findFirst().orElseThrow();
  }

  private static String keyResult(
      String slug, String baseline, String target, String starts, String deadline) {
    return "title=Nurses&measure=%s&segment=&baseline=%s&target=%s&startsOn=%s&deadline=%s"
        .formatted(
            encoded(slug + "/nps(recommend)"),
            encoded(baseline),
            encoded(target),
            starts,
            deadline);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String path(Objective objective) {
    return "/objectives/" + objective.id().value() + "/key-results";
  }

  private static String describedBy(Document page, String field) {
    var ids = page.select("#" + field).attr("aria-describedby").strip().split(" ", -1);
    return page.select("#" + ids[ids.length - 1]).text();
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private Document get(String path) {
    return Jsoup.parse(visitor.get(path, "Cookie", cookie).body());
  }

  private HttpResponse<String> post(String path, String form) {
    return visitor.post(path, form, "Cookie", cookie);
  }
}
