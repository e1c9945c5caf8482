package io.outturn.identity.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.People;
import io.outturn.identity.Role;
import io.outturn.identity.Visitor;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@MicronautTest(transactional = false)
class TeamPagesTest {
  @Inject Visitor visitor;
  @Inject People people;
  private final String name = "Team " + UUID.randomUUID();
  private String cookie = "";

  @BeforeEach
  void signIn() {
    cookie = visitor.cookie();
  }

  @Test
  void foundsATeamAndShowsIt() {
    assertThat(page(found(name)).select("h1").text()).isEqualTo(name);
    assertThat(page("/teams").select("tbody tr").eachText()).contains(name + " 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%20%20", "a name that is far too long "})
  void refusesANameThatIsNone(String typed) {
    var sent = typed.length() > 10 ? typed.replace(' ', 'x').repeat(10) : typed;
    var refused = visitor.post("/teams", "name=" + sent, "Cookie", cookie);
    var page = Jsoup.parse(refused.body());
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(page.title()).startsWith("Error: Teams");
    assertThat(page.select("#name-error").text()).contains("1 to 200 characters");
  }

  @Test
  void refusesANameThatATeamHas() {
    found(name);
    var refused = found(name, 422);
    assertThat(Jsoup.parse(refused.body()).select("#name-error").text()).contains("already");
    assertThat(Jsoup.parse(refused.body()).select("#name").val()).isEqualTo(name);
  }

  @Test
  void putsSomebodyInOnceAndTakesThemOut() {
    var home = found(name);
    var email = UUID.randomUUID() + "@example.org";
    var person = people.add(email, "Grace", Role.ACCOUNT_MANAGER).id().value();
    assertThat(page(home).select("option").eachAttr("value")).contains(person.toString());
    post(home + "/members", "person=" + person);
    post(home + "/members", "person=" + person);
    assertThat(page(home).select("tbody tr").eachText())
        .singleElement()
        .asString()
        .startsWith("Grace " + email + " follows the accounts of a team");
    assertThat(page(home).select("option").eachAttr("value")).doesNotContain(person.toString());
    post(home + "/members/" + person + "/leave", "");
    assertThat(page(home).select("main").text()).contains("Nobody is in this team yet");
  }

  @Test
  void putsNobodyInWhoIsNotThere() {
    var home = found(name);
    post(home + "/members", "person=" + UUID.randomUUID());
    assertThat(page(home).select("tbody tr")).isEmpty();
  }

  @Test
  void knowsNoTeamOfAnotherId() {
    var home = "/teams/" + UUID.randomUUID();
    assertThat(visitor.get(home, "Cookie", cookie).statusCode()).isEqualTo(404);
    var join = visitor.post(home + "/members", "person=" + UUID.randomUUID(), "Cookie", cookie);
    assertThat(join.statusCode()).isEqualTo(404);
  }

  private String found(String name) {
    return found(name, 303).headers().firstValue("Location").orElseThrow();
  }

  private HttpResponse<String> found(String name, int status) {
    var answer = visitor.post("/teams", "name=" + name.replace(' ', '+'), "Cookie", cookie);
    assertThat(answer.statusCode()).isEqualTo(status);
    return answer;
  }

  private void post(String path, String form) {
    assertThat(visitor.post(path, form, "Cookie", cookie).statusCode()).isEqualTo(303);
  }

  private Document page(String path) {
    var answer = visitor.get(path, "Cookie", cookie);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}
