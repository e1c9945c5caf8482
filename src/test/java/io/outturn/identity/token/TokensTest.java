package io.outturn.identity.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.access.Right;
import io.outturn.access.TeamId;
import io.outturn.account.AccountTeams;
import io.outturn.account.Accounts;
import io.outturn.api.Program;
import io.outturn.database.Transactions;
import io.outturn.identity.People;
import io.outturn.identity.Person;
import io.outturn.identity.Role;
import io.outturn.identity.Visitor;
import io.outturn.identity.team.Teams;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a token opens, and when it opens nothing any more. */
@Tag("database")
@MicronautTest(transactional = false)
class TokensTest {
  private static final Set<Right> ALL = EnumSet.allOf(Right.class);
  @Inject Tokens tokens;
  @Inject People people;
  @Inject Program program;
  @Inject Visitor visitor;
  @Inject Clock clock;
  @Inject Transactions transactions;
  @Inject Teams teams;
  @Inject Accounts accounts;
  @Inject AccountTeams entrusted;

  @Test
  void opensWhatItsOwnerAndItselfMay() {
    var token = make(person(Role.ADMINISTRATOR), Set.of(Right.READ_OUTCOMES), tomorrow()).secret();
    assertThat(status(token, "/api/v1/objectives")).isEqualTo(200);
    assertThat(status(token, "/api/v1/teams")).isEqualTo(403);
    assertThat(status(token, "/api/v1/tokens")).isEqualTo(403);
  }

  @Test
  void opensNothingThatItsOwnerMayNot() {
    var token = make(person(Role.VIEWER), ALL, tomorrow()).secret();
    assertThat(status(token, "/api/v1/objectives")).isEqualTo(200);
    assertThat(status(token, "/api/v1/teams")).isEqualTo(403);
  }

  @Test
  void losesWhatItsOwnerLoses() {
    var owner = person(Role.ADMINISTRATOR);
    var token = make(owner, ALL, tomorrow()).secret();
    assertThat(status(token, "/api/v1/teams")).isEqualTo(200);
    change(owner, Role.VIEWER);
    assertThat(status(token, "/api/v1/teams")).isEqualTo(403);
  }

  @Test
  void opensNoPage() {
    var token = make(person(Role.ADMINISTRATOR), ALL, tomorrow()).secret();
    assertThat(status(token, "/teams")).isEqualTo(303);
  }

  @Test
  void opensNothingAfterItsTimeOrItsEnd() {
    var owner = person(Role.ADMINISTRATOR);
    assertThat(status(make(owner, ALL, clock.instant()).secret(), "/api/v1/teams")).isEqualTo(401);
    var made = make(owner, ALL, tomorrow());
    tokens.end(made.token().id(), "Ada");
    tokens.end(made.token().id(), "Eve");
    assertThat(status(made.secret(), "/api/v1/teams")).isEqualTo(401);
    var end = tokens.find(made.token().id()).flatMap(Token::end).orElseThrow();
    assertThat(end.by()).isEqualTo("Ada");
  }

  @Test
  void seesOnlyTheAccountsOfItsOwnersTeams() {
    var owner = person(Role.ACCOUNT_MANAGER);
    var token = make(owner, ALL, tomorrow()).secret();
    var slug = "acc-" + UUID.randomUUID();
    var account = accounts.open(slug, "Acme", "", false);
    assertThat(status(token, "/api/v1/accounts/" + slug)).isEqualTo(404);
    TeamId team = teams.add("Team " + UUID.randomUUID()).orElseThrow().id();
    entrusted.entrust(account.id(), Set.of(team));
    teams.join(team, owner.id());
    assertThat(status(token, "/api/v1/accounts/" + slug)).isEqualTo(200);
  }

  /** The narrower of the two counts here as well. */
  @Test
  void seesNoAccountOfOthersWithoutTheRightToSeeEveryAccount() {
    var slug = "acc-" + UUID.randomUUID();
    accounts.open(slug, "Acme", "", false);
    var narrow = make(person(Role.ADMINISTRATOR), Set.of(Right.READ_ACCOUNTS), tomorrow());
    assertThat(status(narrow.secret(), "/api/v1/accounts/" + slug)).isEqualTo(404);
    var service =
        tokens.make(
            new Tokens.Wish(
                "Service", Optional.empty(), Set.of(Right.READ_ACCOUNTS), "Ada", tomorrow()));
    assertThat(status(service.secret(), "/api/v1/accounts/" + slug)).isEqualTo(404);
  }

  @Test
  void notesWhenItWasUsedLast() {
    var made = make(person(Role.VIEWER), ALL, tomorrow());
    assertThat(made.token().lastUsed()).isEmpty();
    status(made.secret(), "/api/v1/objectives");
    assertThat(tokens.find(made.token().id()).flatMap(Token::lastUsed)).isPresent();
  }

  @Test
  void isMadeShownOnceAndEndedOnItsPage() {
    var cookie = visitor.cookie(UUID.randomUUID() + "@example.org", Role.VIEWER);
    var made =
        visitor.post(
            "/tokens", "name=Nightly+export&days=30&right=READ_OUTCOMES", "Cookie", cookie);
    assertThat(made.statusCode()).isEqualTo(200);
    var secret = Jsoup.parse(made.body()).select("#secret").text();
    assertThat(status(new TokenSecret(secret), "/api/v1/objectives")).isEqualTo(200);
    var list = visitor.get("/tokens", "Cookie", cookie).body();
    assertThat(list).doesNotContain(secret).contains("Nightly export");
    var end = Jsoup.parse(list).select("form[action$=/end]").attr("action");
    var another = visitor.cookie(UUID.randomUUID() + "@example.org", Role.ADMINISTRATOR);
    assertThat(visitor.post(end, "", "Cookie", another).statusCode()).isEqualTo(404);
    assertThat(status(new TokenSecret(secret), "/api/v1/objectives")).isEqualTo(200);
    assertThat(visitor.post(end, "", "Cookie", cookie).statusCode()).isEqualTo(303);
    assertThat(status(new TokenSecret(secret), "/api/v1/objectives")).isEqualTo(401);
  }

  /** Fields that the form does not show change nothing, and no right is given that one has not. */
  @Test
  void refusesWhatItsMakerMayNotGive() {
    var cookie = visitor.cookie(UUID.randomUUID() + "@example.org", Role.VIEWER);
    var sent = "name=x&days=30&right=MANAGE_PEOPLE";
    assertThat(visitor.post("/tokens", sent, "Cookie", cookie).statusCode()).isEqualTo(422);
    var service = "name=x&days=30&right=READ_OUTCOMES&whose=installation";
    assertThat(visitor.post("/tokens", service, "Cookie", cookie).statusCode()).isEqualTo(422);
    var wrong = visitor.post("/tokens", "name=&days=9999", "Cookie", cookie);
    assertThat(Jsoup.parse(wrong.body()).select("[role=alert]").eachText()).hasSize(3);
  }

  @Test
  void makesNoTokens() {
    var token = make(person(Role.ADMINISTRATOR), ALL, tomorrow()).secret();
    var sent = "{\"name\": \"x\", \"rights\": [\"READ_OUTCOMES\"], \"days\": 1}";
    var answer = program.call(token.text(), "POST", "/api/v1/tokens", sent);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("A token makes no tokens");
  }

  private Person person(Role role) {
    return people.add(UUID.randomUUID() + "@example.org", "Grace", role);
  }

  private Tokens.Made make(Person owner, Set<Right> rights, Instant expires) {
    return tokens.make(
        new Tokens.Wish("A test", Optional.of(owner.id()), rights, "Grace", expires));
  }

  private Instant tomorrow() {
    return clock.instant().plus(Duration.ofDays(1));
  }

  private int status(TokenSecret token, String path) {
    return program.call(token.text(), "GET", path, "").statusCode();
  }

  private void change(Person person, Role role) {
    transactions.call(connection -> {
      try (var update = connection.prepareStatement("UPDATE person SET role = ? WHERE email = ?")) {
        update.setString(1, role.name());
        update.setString(2, person.email());
        return update.executeUpdate();
      }
    });
  }
}
