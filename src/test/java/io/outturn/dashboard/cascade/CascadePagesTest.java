package io.outturn.dashboard.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.People;
import io.outturn.identity.Role;
import io.outturn.identity.Visitor;
import io.outturn.identity.team.Team;
import io.outturn.identity.team.Teams;
import io.outturn.outcome.Framing;
import io.outturn.outcome.Objective;
import io.outturn.outcome.Workspace;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
class CascadePagesTest {
  @Inject Visitor visitor;
  @Inject Workspace workspace;
  @Inject Teams teams;
  @Inject People people;
  private String cookie = "";

  @BeforeEach
  void signIn() {
    cookie = visitor.cookie();
  }

  @Test
  void leadsFromAMemberToTheTop() {
    var team = teams.add("Field service " + UUID.randomUUID()).orElseThrow();
    var ada = people.add(UUID.randomUUID() + "@example.org", "Ada", Role.CONTRIBUTOR);
    teams.join(team.id(), ada.id());
    var low = of(team, "Low");
    var middle = objective("Middle");
    var top = objective("Top");
    contribute(low, middle, "Fewer+calls");
    contribute(middle, top, "Time");
    var tree = get("/cascade");
    assertThat(tree.select("a[href='/members/" + ada.id().value() + "']").text()).isEqualTo("Ada");
    assertThat(tree.select("ul.cascade > li:has(> p > a:containsOwn(" + top.title() + "))").text())
        .containsSubsequence(top.title(), middle.title(), "Time", low.title(), "Fewer calls");
    var member = get("/members/" + ada.id().value());
    assertThat(member.select("ol.way a").eachText())
        .containsExactly(low.title(), middle.title(), top.title());
    assertThat(member.text()).doesNotContain("@example.org");
    assertThat(get(home(low)).select("p:contains(Leads up to) a").eachText())
        .containsExactly(middle.title(), top.title());
  }

  @Test
  void refusesACircle() {
    var low = objective("Low");
    var top = objective("Top");
    contribute(low, top, "Time");
    var page = get(home(top) + "/contributions/new");
    assertThat(page.select("option[value=" + low.id().value() + "]")).isEmpty();
    var refused = post(home(top) + "/contributions", "words=W&to=" + low.id().value());
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.body()).select("#words").text()).isEqualTo("W");
  }

  @Test
  void takesBackWhatWasPromised() {
    var low = objective("Low");
    var top = objective("Top");
    contribute(low, top, "Time");
    var end = get(home(low)).expectFirst("form[action$=/end]").attr("action");
    assertThat(post(end, "").statusCode()).isEqualTo(303);
    assertThat(get(home(top)).text()).contains("It leads up to no other objective");
    assertThat(post(end, "").statusCode()).isEqualTo(404);
  }

  @Test
  void alignsWithOneKeyResultOfAnother() {
    var low = objective("Low");
    var top = objective("Top");
    var keyResult = workspace.keyResult(top, workspace.survey(), "");
    var answer = post(home(low) + "/contributions", "words=Time&to=" + keyResult.id().value());
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(get(home(low)).text()).contains("Time " + top.title() + ", " + keyResult.title());
  }

  @Test
  void showsTheObjectivesOfOneCycleAlone() {
    var draft = workspace.readyDraft();
    assertThat(post(home(draft) + "/publication", "").statusCode()).isEqualTo(303);
    var other = objective("Other");
    var page = get("/?cycle=" + draft.cycle().orElseThrow().value());
    assertThat(page.select("article h2 a").eachAttr("href")).containsExactly(home(draft));
    assertThat(get("/").select("article h2 a").eachAttr("href")).contains(home(draft), home(other));
    assertThat(get("/?cycle=nonsense").select("article h2 a").eachAttr("href"))
        .contains(home(draft), home(other));
  }

  private Objective of(Team team, String title) {
    var words = Workspace.framing(title + " " + UUID.randomUUID());
    return workspace.draft(
        new Framing(
            words.title(),
            words.changeStatement(),
            words.evidence(),
            words.owner(),
            Optional.of(team.id()),
            Optional.empty()),
        false);
  }

  private Objective objective(String title) {
    return workspace.published(Workspace.framing(title + " " + UUID.randomUUID()));
  }

  private void contribute(Objective from, Objective to, String words) {
    var answer = post(home(from) + "/contributions", "words=" + words + "&to=" + to.id().value());
    assertThat(answer.statusCode()).isEqualTo(303);
  }

  private static String home(Objective objective) {
    return "/objectives/" + objective.id().value();
  }

  private HttpResponse<String> post(String path, String form) {
    return visitor.post(path, form, "Cookie", cookie);
  }

  private Document get(String path) {
    return Jsoup.parse(visitor.get(path, "Cookie", cookie).body());
  }
}
