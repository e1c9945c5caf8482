package io.outturn.outcome.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.People;
import io.outturn.identity.Role;
import io.outturn.identity.Visitor;
import io.outturn.outcome.Hypotheses;
import io.outturn.outcome.Objective;
import io.outturn.outcome.Output;
import io.outturn.outcome.OutputState;
import io.outturn.outcome.Outputs;
import io.outturn.outcome.Workspace;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
class OutputPagesTest {
  @Inject Visitor visitor;
  @Inject Workspace workspace;
  @Inject Outputs outputs;
  @Inject Hypotheses hypotheses;
  @Inject People people;
  private Objective objective = Objective.draft(Workspace.framing("None"), false);
  private String cookie = "";

  @BeforeEach
  void signIn() {
    cookie = visitor.cookie();
    objective = workspace.objective(false);
  }

  @Test
  void plansDeliversAndCountsAQuantity() {
    var output =
        plan("title=Workshops&plannedFor=2027-03-01&amount=12&unit=workshops&proposed=yes");
    assertThat(output.state()).isEqualTo(OutputState.PROPOSED);
    assertThat(get(home(output)).select("main .actions a").eachText())
        .containsExactly("Commit to it", "Let go of it");
    take(output, "commit", "", 1);
    take(output, "deliver", "&amount=2,5", 2);
    take(output, "deliver", "&amount=3", 3);
    assertThat(get(home(output)).select("main .meta").text()).contains("5.5 of 12 workshops");
    take(output, "done", "&amount=6.5", 4);
    assertThat(get("/objectives/" + objective.id().value()).select("h2#made").text())
        .isEqualTo("What was delivered: 1 of 1 done");
    assertThat(now(output).delivered()).isEqualByComparingTo("12");
  }

  @Test
  void letsSomebodyElseValidateAndReject() {
    var output = plan("title=Portal&plannedFor=2027-03-01&validated=yes");
    var asked = post(home(output) + "/completion", "");
    assertThat(asked.headers().firstValue("Location")).contains(home(output) + "/steps/done");
    assertThat(post(home(output) + "/steps/done", "words=&seen=1").statusCode()).isEqualTo(422);
    take(output, "done", "&words=See+the+page", 1);
    var own = post(home(output) + "/steps/validate", "words=&seen=2");
    assertThat(Jsoup.parse(own.body()).select(".problem").text()).contains("Somebody else");
    cookie = visitor.cookie("bea-" + UUID.randomUUID() + "@example.org", Role.RESEARCHER);
    take(output, "reject", "&words=The+page+is+empty", 2);
    assertThat(now(output).state()).isEqualTo(OutputState.REJECTED);
    take(output, "done", "&words=Now", 3);
    cookie = visitor.cookie("cem-" + UUID.randomUUID() + "@example.org", Role.CONTRIBUTOR);
    take(output, "validate", "", 4);
    assertThat(get("/objectives/" + objective.id().value()).select("h2#made").text())
        .isEqualTo("What was delivered: 1 of 1 done, 1 validated");
  }

  @Test
  void letsOneOfManyAtTheSameMomentThrough() throws Exception {
    var output = plan("title=Portal&plannedFor=2027-03-01");
    Callable<Integer> done =
        () -> post(home(output) + "/steps/done", "words=W&seen=1").statusCode();
    Callable<Integer> retired =
        () -> post(home(output) + "/steps/retire", "words=W&seen=1").statusCode();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var codes =
          threads.invokeAll(List.of(done, retired, done, retired)).stream()
              .map(Future::resultNow)
              .toList();
      assertThat(codes).containsExactlyInAnyOrder(303, 409, 409, 409);
    }
    assertThat(now(output).steps()).hasSize(2);
  }

  @Test
  void keepsTheWordsOfWhoeverWasSlower() {
    var output = plan("title=Portal&plannedFor=2027-03-01");
    take(output, "done", "", 1);
    var late = post(home(output) + "/steps/retire", "words=Nobody+wants+it&seen=1");
    assertThat(late.statusCode()).isEqualTo(409);
    var page = Jsoup.parse(late.body());
    assertThat(page.select("#words").text()).isEqualTo("Nobody wants it");
    assertThat(page.select(".problem").text()).contains("noted the output as done");
    assertThat(page.select("input[name=seen]").attr("value")).isEqualTo("2");
    var plan = home(output) + "/plan";
    var typed = "title=Other&plannedFor=2027-04-01&revision=1";
    assertThat(post(plan, typed).statusCode()).isEqualTo(303);
    var overtaken = post(plan, typed.replace("Other", "Third"));
    assertThat(overtaken.statusCode()).isEqualTo(409);
    assertThat(Jsoup.parse(overtaken.body()).select(".problem").text())
        .contains("What will be delivered is now Other");
  }

  @Test
  void saysWhatAnOutputShouldChangeAndListsWhatServesNothing() {
    var output = plan("title=Portal+" + UUID.randomUUID() + "&plannedFor=2027-03-01");
    var keyResult = workspace.keyResult(objective, workspace.survey(), "");
    assertThat(get("/orphans").select("main a").eachAttr("href"))
        .contains(home(output), "/key-results/" + keyResult.id().value());
    var form =
        "change=%2B5&until=2027-06-30&leading=yes&words=W&keyResult=" + keyResult.id().value();
    assertThat(post(home(output) + "/hypotheses", form).statusCode()).isEqualTo(303);
    assertThat(hypotheses.of(keyResult.id()).getFirst().change()).isEqualTo(0.05);
    assertThat(get(home(output)).select("section:contains(What it should change) li").text())
        .contains("+5 points by 30 Jun 2027", "Early sign.", "Now: Not enough answers");
    assertThat(get("/orphans").select("main a").eachAttr("href"))
        .doesNotContain(home(output), "/key-results/" + keyResult.id().value());
    var end = get(home(output)).expectFirst("form[action$=/end]").attr("action");
    assertThat(post(end, "").statusCode()).isEqualTo(303);
    assertThat(hypotheses.of(output.id())).isEmpty();
  }

  @Test
  void leavesTheOutputsOfOthersToThem() {
    var ada = visitor.cookie("ada-" + UUID.randomUUID() + "@example.org", Role.CONTRIBUTOR);
    var hers = plan("title=Hers&plannedFor=2027-03-01&owner=" + somebodyElse());
    var free = plan("title=Free&plannedFor=2027-03-02");
    cookie = ada;
    assertThat(post(home(hers) + "/steps/done", "words=W&seen=1").statusCode()).isEqualTo(403);
    assertThat(post(home(hers) + "/completion", "").statusCode()).isEqualTo(403);
    assertThat(post(home(hers) + "/plan", "title=T&plannedFor=2027-03-01&revision=1").statusCode())
        .isEqualTo(403);
    assertThat(post(home(hers) + "/hypotheses", "change=5").statusCode()).isEqualTo(403);
    assertThat(now(hers).steps()).hasSize(1);
    take(free, "done", "", 1);
  }

  private String somebodyElse() {
    return people
        .add(UUID.randomUUID() + "@example.org", "Bea", Role.CONTRIBUTOR)
        .id()
        .value()
        .toString();
  }

  @Test
  void saysAllThatIsWrongWithAPlanAtOnce() {
    var home = "/objectives/" + objective.id().value() + "/outputs";
    var answer = post(home, "title=&plannedFor=soon&amount=-3&unit=u&owner=x");
    assertThat(Jsoup.parse(answer.body()).select(".problem a").eachAttr("href"))
        .containsExactly("#title", "#owner", "#plannedFor", "#amount");
    var unit = post(home, "title=T&plannedFor=2027-03-01&amount=3&unit=");
    assertThat(Jsoup.parse(unit.body()).select(".problem a").eachAttr("href"))
        .containsExactly("#unit");
    var hypothesis = post(home(plan("title=T&plannedFor=2027-03-01")) + "/hypotheses", "change=0");
    assertThat(Jsoup.parse(hypothesis.body()).select(".problem a").eachAttr("href"))
        .containsExactly("#keyResult", "#change", "#until");
  }

  private Output plan(String form) {
    var home = "/objectives/" + objective.id().value() + "/outputs";
    assertThat(post(home, form).statusCode()).isEqualTo(303);
    return outputs.of(objective.id()).getLast();
  }

  private void take(Output output, String step, String more, int seen) {
    var answer = post(home(output) + "/steps/" + step, "seen=" + seen + more);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
  }

  private Output now(Output output) {
    return outputs.find(output.id()).orElseThrow();
  }

  private static String home(Output output) {
    return "/outputs/" + output.id().value();
  }

  private HttpResponse<String> post(String path, String form) {
    return visitor.post(path, form, "Cookie", cookie);
  }

  private Document get(String path) {
    return Jsoup.parse(visitor.get(path, "Cookie", cookie).body());
  }
}
