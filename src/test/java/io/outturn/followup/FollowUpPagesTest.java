package io.outturn.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.access.Right;
import io.outturn.account.Account;
import io.outturn.account.AccountId;
import io.outturn.account.AccountTeams;
import io.outturn.account.Accounts;
import io.outturn.identity.People;
import io.outturn.identity.Person;
import io.outturn.identity.Role;
import io.outturn.identity.Visitor;
import io.outturn.identity.team.Team;
import io.outturn.identity.team.Teams;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("database")
@MicronautTest(transactional = false)
class FollowUpPagesTest {
  @Inject Visitor visitor;
  @Inject Accounts accounts;
  @Inject AccountTeams entrusted;
  @Inject Teams teams;
  @Inject People people;
  @Inject Clock clock;
  private Account account = new Account(AccountId.NONE, "", "", "", false);
  private String cookie = "";

  @BeforeEach
  void signIn() {
    cookie = visitor.cookie();
    account = account();
  }

  @Test
  void isOpenedOnThePageOfItsAccountAndListedThere() {
    var ada = colleague("Ada " + UUID.randomUUID());
    var opened = open("reason=Ask+about+<waiting>&due=" + today() + "&holder=" + ada.id().value());
    assertThat(opened.statusCode()).isEqualTo(303);
    var page = get(location(opened));
    assertThat(page.select("h1").text()).isEqualTo("Follow-up with " + account.name());
    assertThat(page.select(".lead").text()).isEqualTo("Ask about <waiting>");
    assertThat(page.select(".meta").text()).contains("Due ", "Done by: " + ada.name());
    assertThat(page.select("#steps + ol").text()).contains("handed it over to " + ada.name());
    assertThat(get("/accounts/" + account.slug()).select("#main").text())
        .contains("Ask about <waiting>", ada.name());
    assertThat(get("/follow-ups").select("#open ~ ul").text()).contains(account.name());
  }

  @Test
  void saysAllThatIsWrongAndKeepsWhatWasTyped() {
    var answer = open("reason=&due=2020-01-01&holder=nobody");
    assertThat(answer.statusCode()).isEqualTo(422);
    var page = Jsoup.parse(answer.body());
    assertThat(page.select(".problem a").eachAttr("href"))
        .containsExactly("#reason", "#holder", "#due");
    assertThat(page.select("#due").val()).isEqualTo("2020-01-01");
  }

  @Test
  void goesFromHandToHandUntilItIsClosedAndCanBeOpenedAgain() {
    var home = opened();
    var grace = colleague("Grace " + UUID.randomUUID());
    assertThat(step(home, "kind=HAND_OVER&holder=" + grace.id().value() + "&seen=0"))
        .isEqualTo(303);
    assertThat(step(home, "kind=NOTE&words=No+answer+yet&seen=1")).isEqualTo(303);
    assertThat(step(home, "kind=CLOSE&words=They+are+content&seen=2")).isEqualTo(303);
    assertThat(get(home).select(".meta").text()).contains("Closed", grace.name());
    assertThat(get(home).select("#kind option").eachAttr("value"))
        .containsExactly("", "NOTE", "REOPEN");
    assertThat(get("/follow-ups").select("#closed ~ ul").text()).contains(account.name());
    assertThat(step(home, "kind=REOPEN&words=It+came+back&seen=3")).isEqualTo(303);
    assertThat(get(home).select("#steps + ol li").eachText())
        .hasSize(4)
        .anyMatch(text -> text.contains("closed it") && text.contains("They are content"));
  }

  @Test
  void takesNoStepThatSaysNothing() {
    var home = opened();
    assertThat(problems(home, "kind=CLOSE&seen=0")).containsExactly("#words");
    assertThat(problems(home, "kind=HAND_OVER&seen=0")).containsExactly("#holder");
    assertThat(problems(home, "kind=REOPEN&words=W&seen=0")).containsExactly("#kind");
  }

  @Test
  void letsOneOfManyAtTheSameMomentThrough() throws Exception {
    var home = opened();
    Callable<Integer> close = () -> step(home, "kind=CLOSE&words=Done&seen=0");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(
              threads.invokeAll(Stream.generate(() -> close).limit(4).toList()).stream()
                  .map(Future::resultNow))
          .containsExactlyInAnyOrder(303, 409, 409, 409);
    }
    var late = visitor.post(home + "/steps", "kind=NOTE&words=Mine&seen=0", "Cookie", cookie);
    assertThat(Jsoup.parse(late.body()).select(".problem").text()).contains("closed it");
    assertThat(Jsoup.parse(late.body()).select("#words").text()).isEqualTo("Mine");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void isThereForThoseOnlyWhoMaySeeTheAccount(Role role) {
    var own = team();
    var other = team();
    var email = UUID.randomUUID() + "@example.org";
    teams.join(own.id(), people.add(email, "Somebody", role).id());
    var theirs = visitor.cookie(email, role);
    var home = opened();
    var reads = role.has(Right.READ_ACCOUNTS);
    var everything = role.has(Right.SEE_EVERY_ACCOUNT);
    entrusted.entrust(account.id(), Set.of(other.id()));
    assertThat(status(home, theirs)).isEqualTo(reads ? everything ? 200 : 404 : 403);
    entrusted.entrust(account.id(), Set.of(own.id()));
    assertThat(status(home, theirs)).isEqualTo(reads ? 200 : 403);
    var step = visitor.post(home + "/steps", "kind=NOTE&words=W&seen=0", "Cookie", theirs);
    assertThat(step.statusCode()).isEqualTo(role.has(Right.FOLLOW_UP) ? 303 : 403);
  }

  private String[] problems(String home, String form) {
    var answer = visitor.post(home + "/steps", form, "Cookie", cookie);
    assertThat(answer.statusCode()).isEqualTo(422);
    return Jsoup.parse(answer.body()).select(".problem a").eachAttr("href").toArray(String[]::new);
  }

  private String opened() {
    return location(open("reason=Call&due=" + today()));
  }

  private HttpResponse<String> open(String form) {
    return visitor.post("/accounts/" + account.slug() + "/follow-ups", form, "Cookie", cookie);
  }

  private int step(String home, String form) {
    return visitor.post(home + "/steps", form, "Cookie", cookie).statusCode();
  }

  private int status(String path, String whose) {
    return visitor.get(path, "Cookie", whose).statusCode();
  }

  private Document get(String path) {
    var answer = visitor.get(path, "Cookie", cookie);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private Person colleague(String name) {
    return people.add(UUID.randomUUID() + "@example.org", name, Role.ACCOUNT_MANAGER);
  }

  private Team team() {
    return teams.add("Team " + UUID.randomUUID()).orElseThrow();
  }

  private Account account() {
    var slug = "account-" + UUID.randomUUID();
    return accounts.open(slug, "Account " + slug, "", false);
  }
}
