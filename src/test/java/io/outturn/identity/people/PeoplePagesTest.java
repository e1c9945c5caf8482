package io.outturn.identity.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.outturn.identity.Directory;
import io.outturn.identity.Person;
import io.outturn.identity.PersonId;
import io.outturn.identity.Role;
import io.outturn.identity.Someone;
import io.outturn.identity.Visitor;
import io.outturn.identity.mail.Mailbox;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("database")
@MicronautTest(transactional = false)
@Property(name = "outturn.behind-proxy", value = "true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeoplePagesTest implements TestPropertyProvider {
  private final Mailbox mailbox = new Mailbox();
  @Inject Visitor visitor;
  @Inject Someone someone;
  @Inject Directory directory;
  private String cookie = "";
  private String email = "";

  @Override
  public Map<String, String> getProperties() {
    return mailbox.settings();
  }

  @BeforeEach
  void signIn() {
    cookie = visitor.cookie();
    email = UUID.randomUUID() + "@example.org";
  }

  @AfterAll
  void stop() {
    mailbox.close();
  }

  @Test
  void invitesSomebodyWhoChoosesAPassword() {
    var home = invite(email, "Grace", "LEADER");
    assertThat(page(home).select("main").text())
        .contains("The invitation is on its way", "Has never signed in", "Invited as somebody who")
        .contains("By Why")
        .contains("Ada");
    var letter = mailbox.to(email, 1).getFirst();
    var form = "password=six+dry+otters+sleep&again=six+dry+otters+sleep&role=ADMINISTRATOR";
    var arrived = visitor.post(Mailbox.path(letter), form);
    assertThat(arrived.statusCode()).isEqualTo(303);
    assertThat(visitor.get("/me", "Cookie", Someone.cookie(arrived)).body())
        .contains("reads the outcomes of the whole organisation");
    assertThat(page("/people").select("tbody tr:contains(" + email + ")").text())
        .contains("Leader Signed in last on ");
    assertThat(page(home.replaceFirst("\\?.*", "")).select("form[action$=/invite]")).isEmpty();
  }

  @Test
  void sendsAnInvitationAgain() {
    var home = invite(email, "Grace", "VIEWER").replaceFirst("\\?.*", "");
    assertThat(post(home + "/invite", "").statusCode()).isEqualTo(303);
    assertThat(mailbox.to(email, 2)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "'', Grace, email, like name@example.org",
    "grace, Grace, email, like name@example.org",
    "ada@example.org, Grace, email, already",
    "new@example.org, '', name, 1 to 200 characters",
  })
  void saysWhatIsWrongWithAnInvitation(String typed, String name, String field, String message) {
    var form = "email=" + typed + "&name=" + name + "&role=LEADER";
    var refused = post("/people", form);
    assertThat(refused.statusCode()).isEqualTo(422);
    var page = Jsoup.parse(refused.body());
    assertThat(page.title()).startsWith("Error: People");
    assertThat(page.select("#" + field + "-error").text()).contains(message);
    assertThat(page.select("#email").val()).isEqualTo(typed);
    assertThat(page.select("option[selected]").val()).isEqualTo("LEADER");
  }

  @Test
  void invitesNobodyInARoleThatIsNone() {
    var answer = post("/people", "email=" + email + "&name=Grace&role=OWNER");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(directory.all()).noneMatch(one -> one.person().email().equals(email));
  }

  @Test
  void givesAnotherRoleFromTheNextClickOn() {
    var person = someone.with();
    var theirs = signIn(person);
    assertThat(visitor.get("/people", "Cookie", theirs).statusCode()).isEqualTo(403);
    post(home(person) + "/role", "role=ADMINISTRATOR&why=Takes+over+from+Ada");
    assertThat(visitor.get("/people", "Cookie", theirs).statusCode()).isEqualTo(200);
    post(home(person) + "/role", "role=VIEWER&why=Gave+it+back");
    assertThat(visitor.get("/people", "Cookie", theirs).statusCode()).isEqualTo(403);
    assertThat(page(home(person)).select("tbody tr").eachText())
        .element(0)
        .asString()
        .endsWith("Given the role of somebody who reads outcomes and results Ada Gave it back");
  }

  @Test
  void endsTheSessionsOfWhoeverIsDeactivated() {
    var person = someone.with();
    var theirs = signIn(person);
    post(home(person) + "/deactivate", "why=Left+the+company");
    assertThat(visitor.get("/me", "Cookie", theirs).statusCode()).isEqualTo(303);
    assertThat(someone.signIn(person.email(), Someone.PASSWORD, Someone.address()).statusCode())
        .isEqualTo(422);
    assertThat(page(home(person)).select("main").text())
        .contains("Deactivated", "Left the company", "Let in again");
    post(home(person) + "/reactivate", "why=Came+back");
    assertThat(visitor.get("/me", "Cookie", theirs).statusCode()).isEqualTo(303);
    assertThat(visitor.get("/me", "Cookie", signIn(person)).statusCode()).isEqualTo(200);
  }

  @Test
  void asksWhy() {
    var person = someone.with();
    for (var change : new String[] {"role", "deactivate", "reactivate"}) {
      var answer = post(home(person) + "/" + change, "role=LEADER&why=+");
      assertThat(answer.statusCode()).as(change).isEqualTo(422);
      assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains("Write why");
    }
    assertThat(directory.find(person.id()).orElseThrow().person().role()).isEqualTo(Role.VIEWER);
  }

  @Test
  void knowsNobodyOfAnotherId() {
    var nobody = "/people/" + UUID.randomUUID();
    assertThat(visitor.get(nobody, "Cookie", cookie).statusCode()).isEqualTo(404);
    for (var change : new String[] {"role", "deactivate", "reactivate", "invite"}) {
      assertThat(post(nobody + "/" + change, "role=LEADER&why=x").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void setsNothingThatItsFormsDoNotHave() {
    var person = someone.with();
    var extra = "&email=evil%40example.org&name=Evil&id=" + UUID.randomUUID() + "&by=x&active=true";
    post(home(person) + "/role", "role=LEADER&why=Promoted" + extra);
    var after = directory.find(person.id()).orElseThrow().person();
    assertThat(after)
        .isEqualTo(new Person(person.id(), person.email(), person.name(), Role.LEADER));
    var invited =
        invite(
            email,
            "Grace",
            "VIEWER" + extra.replace("&email", "&mail").replace("&name", "&surname"));
    var id = UUID.fromString(invited.replaceFirst(".*/", "").replaceFirst("\\?.*", ""));
    assertThat(directory.history(new PersonId(id)).getFirst().by()).isEqualTo("Ada");
  }

  @Test
  void showsWhatWasTypedAndRunsNoneOfIt() {
    var evil = "<script>alert(1)</script>${7*7}__${7*7}__";
    var home = invite(email, Someone.encoded(evil), "VIEWER").replaceFirst("\\?.*", "");
    post(home + "/role", "role=LEADER&why=" + Someone.encoded(evil));
    assertThat(page(home).select("h1").text()).isEqualTo(evil);
    assertThat(page(home).select("tbody").text()).contains(evil);
    assertThat(page("/people").select("script")).isEmpty();
  }

  private String invite(String address, String name, String role) {
    var answer = post("/people", "email=" + address + "&name=" + name + "&role=" + role);
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private String signIn(Person person) {
    return Someone.cookie(someone.signIn(person.email(), Someone.PASSWORD, Someone.address()));
  }

  private static String home(Person person) {
    return "/people/" + person.id().value();
  }

  private HttpResponse<String> post(String path, String form) {
    return visitor.post(path, form, "Cookie", cookie);
  }

  private Document page(String path) {
    var answer = visitor.get(path, "Cookie", cookie);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}
