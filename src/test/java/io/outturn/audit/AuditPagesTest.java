package io.outturn.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.Role;
import io.outturn.identity.Visitor;
import io.outturn.outcome.Workspace;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The log as people read it. */
@Tag("database")
@MicronautTest(transactional = false)
class AuditPagesTest {
  @Inject Visitor visitor;
  @Inject Scratch scratch;
  @Inject Workspace workspace;
  private String cookie = "";

  @BeforeEach
  void signIn() {
    cookie = visitor.cookie();
  }

  @Test
  void showsTheLatestEntriesFirstAndLeadsOn() {
    scratch.write(60);
    var page = page("/audit?what=ACCOUNT_OPENED", 200);
    assertThat(page.select("h1").text()).isEqualTo("Log");
    assertThat(page.select("tbody tr")).hasSize(50);
    assertThat(page.select("#what option[selected]").val()).isEqualTo("ACCOUNT_OPENED");
    long last = Long.parseLong(page.select("tbody th").getLast().text());
    var older = page(page.select("a:contains(Older entries)").attr("href"), 200);
    assertThat(Long.parseLong(older.select("tbody th").getFirst().text())).isLessThan(last);
  }

  @Test
  void findsAnEntryByItsSubjectItsDoerAndItsDay() {
    var account = workspace.account("Hospitals <b>", false);
    var team = visitor.post("/teams", "name=" + UUID.randomUUID(), "Cookie", cookie);
    var home = team.headers().firstValue("Location").orElseThrow();
    var found = page("/audit?kind=ACCOUNT&id=" + account.id().value(), 200);
    assertThat(found.select("tbody tr td:nth-child(4)").text()).startsWith("opened the account");
    assertThat(found.select("tbody tr td:nth-child(6)").text()).contains("Hospitals <b>");
    assertThat(page("/audit?who=ADA@example.org&id=" + home.substring(7), 200).select("tbody tr"))
        .singleElement()
        .satisfies(row -> assertThat(row.text()).contains("founded the team", "ada@example.org"));
    assertThat(page("/audit?day=1999-01-01", 200).select(".empty").text())
        .isEqualTo("No entry matches.");
  }

  @ParameterizedTest
  @CsvSource({"who=nobody-at-all, who", "day=yesterday, day"})
  void saysWhatIsWrongWithASearch(String query, String field) {
    var page = page("/audit?" + query, 422);
    assertThat(page.title()).startsWith("Error: Log");
    assertThat(page.select("#" + field).attr("aria-describedby")).isEqualTo(field + "-error");
    assertThat(page.select("#" + field + "-error[role=alert]").text()).startsWith("Error: ");
    assertThat(page.select("#" + field).val()).isEqualTo(query.split("=", 2)[1]);
  }

  @Test
  void notesThatSomebodyLooked() {
    page("/audit?id=" + "looked-for", 200);
    assertThat(page("/audit?what=AUDIT_VIEWED", 200).select("tbody td:nth-child(6)").eachText())
        .contains("{\"id\":\"looked-for\"}");
  }

  @Test
  void notesWhoLookedAtTheListOfATeamsPeople() {
    var team = visitor.post("/teams", "name=" + UUID.randomUUID(), "Cookie", cookie);
    var home = team.headers().firstValue("Location").orElseThrow();
    page(home, 200);
    assertThat(page("/audit?what=PEOPLE_VIEWED&id=" + home.substring(7), 200).select("tbody tr"))
        .hasSize(1);
  }

  @Test
  void showsAThingsOwnHistoryWithoutTheLooks() {
    var team = visitor.post("/teams", "name=" + UUID.randomUUID(), "Cookie", cookie);
    var home = team.headers().firstValue("Location").orElseThrow();
    page(home, 200);
    var history = page(home, 200).select("section:has(#history)");
    assertThat(history.select("h2").text()).isEqualTo("History of this team");
    assertThat(history.select("li").eachText())
        .singleElement()
        .asString()
        .startsWith("Ada (ada@example.org) founded the team");
    assertThat(page(history.select("a").attr("href"), 200).select("tbody tr"))
        .hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
  void isReadByAdministratorsAlone(Role role) {
    assertThat(visitor.get("/audit", "Cookie", visitor.cookie(role)).statusCode()).isEqualTo(403);
  }

  private Document page(String path, int status) {
    var answer = visitor.get(path, "Cookie", cookie);
    assertThat(answer.statusCode()).as(path).isEqualTo(status);
    return Jsoup.parse(answer.body());
  }
}
