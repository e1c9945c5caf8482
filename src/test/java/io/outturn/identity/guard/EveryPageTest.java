package io.outturn.identity.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.database.Transactions;
import io.outturn.identity.Visitor;
import io.outturn.outcome.Workspace;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Looks at everything that an administrator comes to by following links: what holds for every page
 * holds for those that are written after this test.
 */
@Tag("database")
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
  private static final int FEWEST = 20;

  /** When a session was last used is noted, once a minute, and that somebody looked at people. */
  private static final Set<String> NOTED = Set.of("person_session", "audit_entry", "audit_head");

  @Inject Visitor visitor;
  @Inject Workspace workspace;
  @Inject Transactions transactions;
  private String cookie = "";
  private List<Crawl.Seen> seen = List.of();
  private Map<String, Long> before = Map.of();
  private Map<String, Long> after = Map.of();

  @BeforeAll
  void look() {
    setUp();
    cookie = visitor.cookie();
    before = contents();
    seen = Crawl.as(visitor, cookie);
    after = contents();
  }

  private void setUp() {
    var version = workspace.survey();
    var account = workspace.account("Ward", false);
    workspace.answer(version, account, workspace.today().minusDays(3), 9, 12);
    var objective = workspace.objective(false);
    workspace.keyResult(objective, version, "");
    workspace.output(objective);
    visitor.post("/drafts", "title=Visits&language=en&from=", "Cookie", visitor.cookie());
  }

  @Test
  void isAnsweredAndReached() {
    assertThat(seen).hasSizeGreaterThan(FEWEST);
    assertThat(seen).allMatch(each -> each.answer().statusCode() < 400);
  }

  /** Whoever makes a browser load an address, in an image for instance, changes nothing by it. */
  @Test
  void changesNothingByBeingLookedAt() {
    assertThat(before).hasSizeGreaterThan(FEWEST);
    assertThat(after).isEqualTo(before);
  }

  @Test
  void saysWhatItIsAndInWhichCharacters() {
    assertThat(seen)
        .filteredOn(each -> !each.answer().body().isEmpty())
        .allSatisfy(each ->
            assertThat(each.header("Content-Type").replace(" ", ""))
                .as(each.path())
                .matches(
                    "(?i)(text/(html|css|csv|plain)|image/svg\\+xml);charset=utf-8"
                        + "|application/(json|problem\\+json)(;charset=utf-8)?"
                        + "|(text|application)/(javascript|yaml)(;charset=utf-8)?"
                        + "|image/(png|x-icon)"));
  }

  @Test
  void isReadByNoOtherSite() {
    assertThat(seen)
        .allSatisfy(each -> {
          assertThat(each.header("Access-Control-Allow-Origin")).as(each.path()).isEmpty();
          assertThat(each.header("Access-Control-Allow-Credentials")).as(each.path()).isEmpty();
        });
  }

  @Test
  void tellsTheBrowserWhatItMayDo() {
    assertThat(seen)
        .allSatisfy(each -> {
          assertThat(each.header("Content-Security-Policy"))
              .as(each.path())
              .startsWith("default-src 'none';")
              .contains("base-uri 'none'", "form-action 'self'", "frame-ancestors '")
              .doesNotContain("unsafe", "http:", "https:", "*");
          assertThat(each.header("X-Content-Type-Options")).as(each.path()).isEqualTo("nosniff");
          assertThat(each.header("Referrer-Policy")).as(each.path()).isNotEmpty();
        });
  }

  @Test
  void tellsNothingOfTheProgramsBehindIt() {
    assertThat(seen)
        .allSatisfy(each -> {
          assertThat(each.header("Server")).as(each.path()).isEmpty();
          assertThat(each.header("X-Powered-By")).as(each.path()).isEmpty();
        });
  }

  @Test
  void setsNoCookieByBeingLookedAt() {
    assertThat(seen).allSatisfy(each -> assertThat(each.header("Set-Cookie")).isEmpty());
  }

  @Test
  void isKeptInNoCacheWhenItIsForPeopleWhoSignedIn() {
    assertThat(seen)
        .filteredOn(each -> !each.path().startsWith("/static/"))
        .filteredOn(each -> !each.path().startsWith("/s/"))
        .filteredOn(each -> !each.path().startsWith("/api/v1/openapi"))
        .isNotEmpty()
        .allSatisfy(
            each -> assertThat(each.header("Cache-Control")).as(each.path()).contains("no-store"));
  }

  @Test
  void loadsNothingFromElsewhere() {
    assertThat(seen)
        .filteredOn(Crawl.Seen::isPage)
        .allSatisfy(each ->
            assertThat(
                    each
                        .page()
                        .select("[src], link[href], [srcset], object, embed, form[action]")
                        .stream()
                        .flatMap(part -> List.of("src", "href", "action").stream().map(part::attr))
                        .filter(address -> !address.isEmpty()))
                .as(each.path())
                .allMatch(address -> address.matches("(/(?!/)|\\?|[^/:]*$|data:(image/|,)).*")));
  }

  @Test
  void offersTheWayOutWhenSomebodyIsSignedIn() {
    assertThat(seen)
        .filteredOn(Crawl.Seen::isPage)
        .filteredOn(each -> !each.path().matches("/(s|static)/.*|.*/form(/.*)?"))
        .filteredOn(each -> !each.page().select("header").isEmpty())
        .hasSizeGreaterThan(10)
        .allSatisfy(each ->
            assertThat(each.page().select("form[action=/sign-out] button"))
                .as(each.path())
                .isNotEmpty());
  }

  @Test
  void holdsNoSecretOfTheSession() {
    var secret = cookie.substring(cookie.indexOf('=') + 1);
    assertThat(seen)
        .allSatisfy(each -> {
          assertThat(each.path()).doesNotContain(secret);
          assertThat(each.answer().body()).as(each.path()).doesNotContain(secret);
        });
  }

  private Map<String, Long> contents() {
    return transactions.call(EveryPageTest::sums);
  }

  private static Map<String, Long> sums(Connection connection) throws SQLException {
    var all = new TreeMap<String, Long>();
    try (var tables =
        connection
            .getMetaData()
            .getTables(connection.getCatalog(), null, "%", new String[] {"TABLE"})) {
      while (tables.next()) {
        var table = tables.getString("TABLE_NAME");
        if (!NOTED.contains(table)) {
          all.put(table, sum(connection, table));
        }
      }
    }
    return all;
  }

  private static long sum(Connection connection, String table) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("CHECKSUM TABLE `" + table + "`")) {
      row.next();
      return row.getLong(2);
    }
  }
}
