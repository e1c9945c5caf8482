package io.outturn.outcome.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.Visitor;
import io.outturn.outcome.KeyResults;
import io.outturn.outcome.Objective;
import io.outturn.outcome.Objectives;
import io.outturn.outcome.QuantitativeOutcome;
import io.outturn.outcome.Standings;
import io.outturn.outcome.Unit;
import io.outturn.outcome.Workspace;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Drafts are published when they lack nothing, and changed by nobody unseen. */
@Tag("database")
@MicronautTest(transactional = false)
class AgreementsTest {
  private static final String WORDS = "title=Sooner&change=Nurses+notice&evidence=E&owner=Ada";
  @Inject Visitor visitor;
  @Inject Workspace workspace;
  @Inject Objectives objectives;
  @Inject KeyResults keyResults;
  @Inject Standings standings;
  private String cookie = "";

  @BeforeEach
  void signIn() {
    cookie = visitor.cookie();
  }

  @Test
  void countsADraftNowhereUntilItIsPublished() {
    var draft = workspace.readyDraft();
    assertThat(isCounted(draft)).isFalse();
    assertThat(get(home(draft)).select(".draft").text()).startsWith("Draft It is counted nowhere.");
    assertThat(get(home(draft) + "/publication").select("main form button").text())
        .isEqualTo("Publish the objective");
    assertThat(post(home(draft) + "/publication", "").statusCode()).isEqualTo(303);
    assertThat(isCounted(draft)).isTrue();
    assertThat(get(home(draft)).select(".draft")).isEmpty();
  }

  @Test
  void namesTheRuleAndTheFixOfEachRefusal() {
    var draft = workspace.draft(Workspace.framing("Help before it hurts"), false);
    var answer = post(home(draft) + "/publication", "");
    assertThat(answer.statusCode()).isEqualTo(422);
    var page = Jsoup.parse(answer.body());
    assertThat(page.select("code").eachText())
        .containsExactly("CHANGE_STATEMENT", "CYCLE", "OUTCOME");
    assertThat(page.text()).contains("Set a key result that is a score of a survey.");
    assertThat(page.select("main form")).isEmpty();
    assertThat(isCounted(draft)).isFalse();
  }

  @Test
  void changesADraftWithoutAReasonAndWhatIsPublishedOnlyWithOne() {
    var draft = workspace.draft(Workspace.framing("Help"), false);
    assertThat(change(draft, 1, "").statusCode()).isEqualTo(303);
    assertThat(objectives.find(draft.id()).orElseThrow().title()).isEqualTo("Sooner");
    var published = workspace.objective(false);
    var refused = change(published, 1, "");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.body()).select(".problem a").eachAttr("href"))
        .containsExactly("#why");
    assertThat(change(published, 1, "&why=The+law+changed").statusCode()).isEqualTo(303);
    assertThat(get(home(published)).select("section:contains(History)").text())
        .contains("changed the objective");
  }

  @Test
  void keepsWhatWasTypedWhenSomebodyElseWasFaster() {
    var draft = workspace.draft(Workspace.framing("Help"), false);
    assertThat(change(draft, 1, "").statusCode()).isEqualTo(303);
    var late = post(home(draft) + "/framing", "title=Later&change=C&owner=Bea&revision=1");
    assertThat(late.statusCode()).isEqualTo(409);
    var page = Jsoup.parse(late.body());
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".problem[role=alert]").text())
        .contains("Somebody changed this meanwhile", "What you want to bring about is now Sooner");
    assertThat(page.select("#title").attr("value")).isEqualTo("Later");
    assertThat(page.select("input[name=revision]").attr("value")).isEqualTo("2");
    assertThat(objectives.find(draft.id()).orElseThrow().title()).isEqualTo("Sooner");
  }

  @Test
  void letsOneOfManyAtTheSameMomentThrough() throws Exception {
    var draft = workspace.draft(Workspace.framing("Help"), false);
    Callable<Integer> deed = () -> change(draft, 1, "").statusCode();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var codes =
          threads.invokeAll(List.of(deed, deed, deed, deed)).stream()
              .map(each -> each.resultNow())
              .toList();
      assertThat(codes).containsExactlyInAnyOrder(303, 409, 409, 409);
    }
    assertThat(objectives.find(draft.id()).orElseThrow().revision()).isEqualTo(2);
  }

  @Test
  void agreesOnOtherTermsAndTellsWhoWasFaster() {
    var keyResult = workspace.keyResult(workspace.objective(false), workspace.survey(), "");
    var terms = home(keyResult) + "/terms";
    var typed =
        "title=Nurses+recommend+us&goal=REACH&baseline=0&target=30&stretch=50&commitment=10"
            + "&startsOn=2026-01-01&deadline=2027-12-31&planned=400&weight=3&why=W";
    assertThat(post(terms, typed + "&revision=1").statusCode()).isEqualTo(303);
    var agreed = find(keyResult).terms();
    assertThat(agreed.goal().words(Unit.NPS_POINTS)).isEqualTo("from 0 to +30");
    assertThat(agreed.planned()).hasValue(400);
    assertThat(agreed.weight()).isEqualTo(3);
    var late = post(terms, typed.replace("target=30", "target=35") + "&revision=1");
    assertThat(late.statusCode()).isEqualTo(409);
    var page = Jsoup.parse(late.body());
    assertThat(page.select(".problem").text()).contains("Target is now 30");
    assertThat(page.select("#target").attr("value")).isEqualTo("35");
    assertThat(find(keyResult).target()).isEqualTo(0.3);
  }

  @Test
  void refusesCommitmentsAndStretchesInTheWrongPlace() {
    var keyResult = workspace.keyResult(workspace.objective(false), workspace.survey(), "");
    var answer =
        post(
            home(keyResult) + "/terms",
            "title=T&goal=REACH&baseline=0&target=30&stretch=20&commitment=40"
                + "&startsOn=2026-01-01&deadline=2027-12-31&why=W&revision=1");
    assertThat(Jsoup.parse(answer.body()).select(".problem a").eachAttr("href"))
        .containsExactly("#commitment", "#stretch");
  }

  @Test
  void makesAGuardrailOnlyOfWhatStays() {
    var objective = workspace.objective(false);
    var survey = workspace.survey();
    var guarded = workspace.keyResult(objective, survey, "").id().value();
    var typed =
        "title=It+stays+easy&measure=%s%%2Fnps%%28recommend%%29&target=10&baseline=0&guards=%s"
            .formatted(survey.survey().slug(), guarded);
    var days = "&startsOn=2026-01-01&deadline=2027-12-31";
    var refused = post(home(objective) + "/key-results", typed + days + "&goal=REACH");
    assertThat(Jsoup.parse(refused.body()).select(".problem a").eachAttr("href"))
        .containsExactly("#goal");
    var set = post(home(objective) + "/key-results", typed + days + "&goal=KEEP_ABOVE");
    assertThat(set.statusCode()).isEqualTo(303);
    assertThat(get(home(objective)).select(".key-result .meta").text())
        .contains("to stay above +10", "Guardrail");
  }

  @Test
  void dropsAKeyResultWithAReasonAndKeepsItsPage() {
    var objective = workspace.objective(false);
    var keyResult = workspace.keyResult(objective, workspace.survey(), "");
    assertThat(post(home(keyResult) + "/drop", "why=").statusCode()).isEqualTo(422);
    assertThat(post(home(keyResult) + "/drop", "why=Asked+no+more").statusCode()).isEqualTo(303);
    assertThat(standings.of(objective.id()).orElseThrow().keyResults()).isEmpty();
    assertThat(get(home(keyResult)).select("h1").text()).isEqualTo(keyResult.title());
  }

  @Test
  void addsCyclesOfDifferentNames() {
    var name = "Q" + UUID.randomUUID();
    var typed = "name=" + name + "&first=2027-01-01&last=2027-03-31";
    assertThat(post("/cycles", typed).statusCode()).isEqualTo(303);
    assertThat(get("/cycles").select("table").text()).contains(name + " 1 Jan 2027 31 Mar 2027");
    assertThat(Jsoup.parse(post("/cycles", typed).body()).select(".problem a").text())
        .isEqualTo("Another cycle has this name");
    assertThat(
            Jsoup.parse(post("/cycles", "name=&first=2027-02-01&last=2027-01-01").body())
                .select(".problem a")
                .eachAttr("href"))
        .containsExactly("#name", "#last");
  }

  private boolean isCounted(Objective objective) {
    return standings.all().stream().anyMatch(each -> each.objective().id().equals(objective.id()));
  }

  private HttpResponse<String> change(Objective objective, int revision, String more) {
    return post(home(objective) + "/framing", WORDS + "&revision=" + revision + more);
  }

  private QuantitativeOutcome find(QuantitativeOutcome keyResult) {
    return (QuantitativeOutcome) keyResults.find(keyResult.id()).orElseThrow();
  }

  private static String home(Objective objective) {
    return "/objectives/" + objective.id().value();
  }

  private static String home(QuantitativeOutcome keyResult) {
    return "/key-results/" + keyResult.id().value();
  }

  private HttpResponse<String> post(String path, String form) {
    return visitor.post(path, form, "Cookie", cookie);
  }

  private Document get(String path) {
    return Jsoup.parse(visitor.get(path, "Cookie", cookie).body());
  }
}
