package io.outturn.dashboard.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.access.Right;
import io.outturn.access.TeamId;
import io.outturn.account.Account;
import io.outturn.account.AccountId;
import io.outturn.account.AccountTeams;
import io.outturn.account.Accounts;
import io.outturn.identity.People;
import io.outturn.identity.Role;
import io.outturn.identity.Visitor;
import io.outturn.identity.team.Team;
import io.outturn.identity.team.Teams;
import io.outturn.outcome.Workspace;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose accounts somebody sees: for every role, an account of the own team and one of another. */
@Tag("database")
@MicronautTest(transactional = false)
class AccountScopeTest {
  @Inject Visitor visitor;
  @Inject Workspace workspace;
  @Inject Accounts accounts;
  @Inject AccountTeams entrusted;
  @Inject Teams teams;
  @Inject People people;
  private Team own = new Team(new TeamId(new UUID(0, 0)), "");
  private Team other = own;
  private Account ours = new Account(AccountId.NONE, "", "", "", false);
  private Account theirs = ours;
  private Account nobodys = ours;

  @BeforeEach
  void entrust() {
    own = team();
    other = team();
    ours = account(Set.of(own));
    theirs = account(Set.of(other));
    nobodys = account(Set.of());
    workspace.survey();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void findsAccountsOfOtherTeamsForThoseOnlyWhoMaySeeThem(Role role) {
    var cookie = member(role);
    var reads = role.has(Right.READ_ACCOUNTS);
    var everything = role.has(Right.SEE_EVERY_ACCOUNT);
    assertThat(status(ours, cookie)).isEqualTo(reads ? 200 : 403);
    assertThat(status(theirs, cookie)).isEqualTo(reads ? everything ? 200 : 404 : 403);
    assertThat(status(nobodys, cookie)).isEqualTo(reads ? everything ? 200 : 404 : 403);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"ADMINISTRATOR", "RESEARCHER", "ACCOUNT_MANAGER", "LEADER"})
  void listsTheSame(Role role) {
    var rows = page("/accounts", member(role)).select("tbody th a").eachText();
    assertThat(rows).contains(ours.name());
    assertThat(rows.contains(theirs.name())).isEqualTo(role.has(Right.SEE_EVERY_ACCOUNT));
    assertThat(rows.contains(nobodys.name())).isEqualTo(role.has(Right.SEE_EVERY_ACCOUNT));
  }

  @Test
  void showsSomebodyInNoTeamNoAccount() {
    assertThat(status(ours, visitor.cookie(Role.ACCOUNT_MANAGER))).isEqualTo(404);
  }

  @Test
  void givesAnAccountToTheTickedTeamsOnly() {
    var manager = member(Role.ACCOUNT_MANAGER);
    var admin = visitor.cookie();
    assertThat(entrust(theirs, "team=" + own.id().value() + "&team=nonsense", admin))
        .isEqualTo(303);
    assertThat(entrusted.of(theirs.id())).containsExactly(own.id());
    assertThat(status(theirs, manager)).isEqualTo(200);
    assertThat(entrust(theirs, "", admin)).isEqualTo(303);
    assertThat(status(theirs, manager)).isEqualTo(404);
  }

  @Test
  void offersTheTeamsToThoseOnlyWhoMayChangeThem() {
    var path = "/accounts/" + ours.slug();
    var manager = page(path, member(Role.ACCOUNT_MANAGER));
    assertThat(manager.select("main form")).isEmpty();
    assertThat(manager.select("#teams + p").text()).isEqualTo(own.name());
    assertThat(page(path, visitor.cookie()).select("input[checked]").eachAttr("value"))
        .containsExactly(own.id().value().toString());
    assertThat(entrust(ours, "", member(Role.ACCOUNT_MANAGER))).isEqualTo(403);
  }

  @Test
  void showsWhatTheAccountsPeopleSaid() {
    var version = workspace.survey();
    workspace.answer(version, ours, workspace.today(), 9, 12);
    var page = page("/accounts/" + ours.slug(), member(Role.LEADER));
    assertThat(page.select("main .card tbody .value").eachText()).contains("+100");
    assertThat(page.select("main .card tbody .n").eachText()).contains("n = 12");
    assertThat(page("/accounts/" + theirs.slug(), member(Role.LEADER)).select("main").text())
        .contains("Nobody there answered a survey in these days");
  }

  @Test
  void knowsNoAccountOfTheStandIn() {
    var standIn = accounts.find(AccountId.NONE).orElseThrow();
    assertThat(status(standIn, visitor.cookie())).isEqualTo(404);
  }

  private Team team() {
    return teams.add("Team " + UUID.randomUUID()).orElseThrow();
  }

  private Account account(Set<Team> responsible) {
    var slug = "account-" + UUID.randomUUID();
    var account = accounts.open(slug, "Account " + slug, "", false);
    responsible.forEach(team -> entrusted.entrust(account.id(), Set.of(team.id())));
    return account;
  }

  private String member(Role role) {
    var email = UUID.randomUUID() + "@example.org";
    teams.join(own.id(), people.add(email, "Somebody", role).id());
    return visitor.cookie(email, role);
  }

  private int entrust(Account account, String form, String cookie) {
    var path = "/accounts/" + account.slug() + "/teams";
    return visitor.post(path, form, "Cookie", cookie).statusCode();
  }

  private int status(Account account, String cookie) {
    return visitor.get("/accounts/" + account.slug(), "Cookie", cookie).statusCode();
  }

  private Document page(String path, String cookie) {
    var answer = visitor.get(path, "Cookie", cookie);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}
