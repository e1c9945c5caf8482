package io.outturn.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import io.outturn.account.Accounts;
import io.outturn.api.Program;
import io.outturn.audit.LogLength;
import io.outturn.database.Transactions;
import io.outturn.database.Uuid7;
import io.outturn.event.Event;
import io.outturn.event.Outbox;
import io.outturn.identity.People;
import io.outturn.identity.Role;
import io.outturn.identity.Visitor;
import io.outturn.outcome.Workspace;
import io.outturn.survey.Surveys;
import io.outturn.survey.file.SurveyTexts;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The description of the API against the routes there are and the answers they really give. */
@Tag("database")
@MicronautTest(transactional = false)
class EveryOperationTest {
  private static final String JSON = "application/json";

  /** Looks at words and changes nothing. */
  private static final String LOOKS = "/api/v1/key-result-checks";

  @Inject Router router;
  @Inject ApiDocument document;
  @Inject Program program;
  @Inject Visitor visitor;
  @Inject Surveys surveys;
  @Inject Accounts accounts;
  @Inject People people;
  @Inject Transactions transactions;
  @Inject Outbox outbox;
  @Inject Workspace workspace;
  @Inject LogLength log;
  private final Set<String> called = new TreeSet<>();
  private final String slug = "s" + UUID.randomUUID();
  private final String account = "a" + UUID.randomUUID();
  private String token = "";
  private AnswerSchemas schemas = new AnswerSchemas("{}");

  /** The description itself is not described. */
  @Test
  void describesEveryRouteAndNothingElse() {
    var routes =
        router
            .uriRoutes()
            .filter(route -> !route.getHttpMethodName().equals("HEAD"))
            .map(route ->
                route.getHttpMethodName().toLowerCase(Locale.ROOT)
                    + " "
                    + route.getUriMatchTemplate().toPathString())
            .filter(route -> route.matches("\\w+ /api/v1/.*"))
            .filter(route -> !route.matches("get /api/v1/openapi\\.(json|yaml)"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(described()).isEqualTo(routes).hasSizeGreaterThan(40);
  }

  @Test
  void isServedInTwoFormsAndShownOnAPage() {
    token = program.token(Role.VIEWER);
    var json = program.call(token, "GET", "/api/v1/openapi.json", "");
    assertThat(Program.json(json).path("openapi").asText()).isEqualTo("3.1.0");
    assertThat(program.call(token, "GET", "/api/v1/openapi.yaml", "").body())
        .contains("openapi: 3.1.0");
    var page = visitor.get("/reference", "Cookie", visitor.cookie(Role.VIEWER));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(page.body()).select("h3").eachText())
        .contains("GET /api/v1/objectives", "POST /api/v1/tokens", "Problem");
    assertThat(Jsoup.parse(page.body()).select("script")).isEmpty();
  }

  @Test
  void givesTheAnswersThatItDescribes() throws Exception {
    token = program.token(Role.ADMINISTRATOR);
    schemas = new AnswerSchemas(document.json());
    surveys.publish(SurveyTexts.survey(slug, yaml()), yaml());
    accounts.open(account, "Acme", "north", false);
    imports();
    surveys();
    outcomes();
    accounts();
    drafts();
    tokens();
    webhooks();
    assertThat(called).isEqualTo(described());
  }

  private String yaml() {
    return SurveyTexts.english(slug);
  }

  private void imports() throws Exception {
    var csv =
        "id,date,account,recommend\n1,2026-01-05,%s,9\n2,2026-01-06,%s,x\n"
            .formatted(account, account);
    var sent = json("post", "/api/v1/imports", "?survey=" + slug, csv, "Content-Type", "text/csv");
    var id = sent.path("id").asText();
    call("post", "/api/v1/imports/{id}/start", sent.path("proposal").toString(), id);
    var state = "";
    for (int i = 0; i < 200 && !state.equals("ENDED"); i++) {
      Thread.sleep(50);
      state = call("get", "/api/v1/imports/{id}", "", id).path("state").asText();
    }
    assertThat(state).isEqualTo("ENDED");
    var refused = answer("get", "/api/v1/imports/{id}/refused", "", "", new String[] {id});
    assertThat(refused.body()).contains("3,recommend,");
  }

  private void surveys() {
    call("get", "/api/v1/surveys", "");
    assertThat(call("get", "/api/v1/surveys/{slug}", "", slug).path("measures").size())
        .isEqualTo(2);
    call("get", "/api/v1/surveys/{slug}/results", "", slug);
    call("get", "/api/v1/surveys/{slug}/comments/{question}", "", slug, "why");
    call("get", "/api/v1/surveys/{slug}/versions", "", slug);
    var file =
        answer(
            "get",
            "/api/v1/surveys/{slug}/versions/{version}/definition",
            "",
            "",
            new String[] {slug, "1"});
    assertThat(file.body()).isEqualTo(yaml());
    call(
        "post",
        "/api/v1/invitations",
        "{\"survey\": \"%s\", \"account\": \"%s\", \"count\": 2}".formatted(slug, account));
  }

  private void outcomes() {
    var goal = "{\"title\": \"a\", \"change\": \"b\", \"owner\": \"c\"}";
    var objective = id(call("post", "/api/v1/objectives", goal));
    call("get", "/api/v1/objectives", "");
    call("get", "/api/v1/objectives/{id}", "", objective);
    var wanted =
        """
        {"title": "More recommend us", "survey": "%s", "measure": "nps(recommend)",
         "baseline": 0.1, "target": 0.255, "startsOn": "2026-01-01", "deadline": "2027-06-30"}
        """
            .formatted(slug);
    var result = id(call("post", "/api/v1/objectives/{objective}/key-results", wanted, objective));
    var read = call("get", "/api/v1/key-results/{id}", "", result);
    assertThat(read.path("target").asDouble()).isEqualTo(0.255);
    assertThat(read.path("score").path("state").asText()).isEqualTo("NOT_ENOUGH_ANSWERS");
    call("get", "/api/v1/key-results", "");
    call("get", "/api/v1/key-results/{id}/trend", "", result);
    call("get", "/api/v1/key-results/{id}/explanation", "", result);
    call("post", LOOKS, "{\"text\": \"Launch the portal\"}");
    var work = "{\"title\": \"a\", \"plannedFor\": \"2026-12-01\"}";
    var output = id(call("post", "/api/v1/objectives/{objective}/outputs", work, objective));
    call("get", "/api/v1/objectives/{objective}/outputs", "", objective);
    assertThat(call("get", "/api/v1/outputs/{id}", "", output).has("doneBy")).isFalse();
    assertThat(call("put", "/api/v1/outputs/{id}/completion", "", output).has("doneBy")).isTrue();
    steps(objective, result);
    reviews();
    agreements(objective, result);
  }

  private void reviews() {
    var review = workspace.review();
    var id = review.id().value().toString();
    assertThat(call("get", "/api/v1/reviews", "")).isNotEmpty();
    var decided =
        """
        {"output": "%s", "choice": "REPLACE", "expectation": "NOT_MET", "reason": "Nobody used it",
         "replacement": "A call", "plannedFor": "2027-06-01", "seen": 0}
        """
            .formatted(review.outputs().getFirst().value());
    call("post", "/api/v1/reviews/{id}/decisions", decided, id);
    var closed = "{\"words\": \"Ask first\", \"seen\": 1}";
    call("put", "/api/v1/reviews/{id}/closure", closed, id);
    assertThat(call("get", "/api/v1/reviews/{id}", "", id).path("learned").asText())
        .isEqualTo("Ask first");
  }

  private void steps(String objective, String result) {
    var work =
        """
        {"title": "Workshops", "plannedFor": "2026-12-01", "amount": 12, "unit": "workshops",
         "validated": true}
        """;
    var output = id(call("post", "/api/v1/objectives/{objective}/outputs", work, objective));
    var path = "/api/v1/outputs/{id}";
    var read = tag(answer("get", path, "", "", new String[] {output}));
    answer("put", path, "", work, new String[] {output}, "If-Match", read);
    refuses("PUT", "/api/v1/outputs/" + output, work, read);
    var part = "{\"step\": \"deliver\", \"amount\": 2.5, \"seen\": 1}";
    var delivered = call("post", path + "/steps", part, output);
    assertThat(delivered.path("delivered").asDouble()).isEqualTo(2.5);
    var again = program.call(token, "POST", "/api/v1/outputs/" + output + "/steps", part);
    assertThat(again.statusCode()).isEqualTo(409);
    var expected =
        "{\"keyResult\": \"%s\", \"change\": 0.05, \"until\": \"2027-06-30\"}".formatted(result);
    var held = id(call("post", "/api/v1/outputs/{output}/hypotheses", expected, output));
    assertThat(
            call("get", "/api/v1/outputs/{output}/hypotheses", "", output)
                .get(0)
                .path("change")
                .asDouble())
        .isEqualTo(0.05);
    answer("delete", "/api/v1/hypotheses/{id}", "", "", new String[] {held});
  }

  private void agreements(String objective, String result) {
    var name = "Q " + UUID.randomUUID();
    var days = "\"first\": \"2026-01-01\", \"last\": \"2099-12-31\"";
    var cycle = id(call("post", "/api/v1/cycles", "{\"name\": \"%s\", %s}".formatted(name, days)));
    call("get", "/api/v1/cycles", "");
    var terms =
        """
        {"title": "More recommend us", "baseline": 0.1, "target": 0.3, "plannedAnswers": 400,
         "startsOn": "2026-01-01", "deadline": "2099-06-30"}
        """;
    var path = "/api/v1/key-results/{id}";
    var before = tag(answer("get", path, "", "", new String[] {result}));
    answer("put", path + "/terms", "", terms, new String[] {result}, "If-Match", before);
    refuses("PUT", "/api/v1/key-results/" + result + "/terms", terms, before);
    var goal =
        """
        {"title": "Help before it hurts", "change": "Nurses on night shift notice it",
         "evidence": "They call once", "owner": "Ada", "cycle": "%s"}
        """
            .formatted(cycle);
    var home = "/api/v1/objectives/{id}";
    var read = tag(answer("get", home, "", "", new String[] {objective}));
    assertThat(
            call("get", "/api/v1/objectives/{objective}/findings", "", objective)
                .findValuesAsText("rule"))
        .contains("CYCLE");
    answer("put", home, "", goal, new String[] {objective}, "If-Match", read);
    refuses("PUT", "/api/v1/objectives/" + objective, goal, read);
    answer("put", "/api/v1/objectives/{objective}/publication", "", "", new String[] {objective});
    var other = id(call("post", "/api/v1/objectives", goal));
    var gift = "{\"to\": \"%s\", \"words\": \"Fewer calls\"}".formatted(other);
    var promised =
        id(call("post", "/api/v1/objectives/{objective}/contributions", gift, objective));
    assertThat(call("get", "/api/v1/contributions", "")).isNotEmpty();
    answer("delete", "/api/v1/contributions/{id}", "", "", new String[] {promised});
    answer("put", path + "/drop", "", "{\"why\": \"Asked no more\"}", new String[] {result});
  }

  private void accounts() {
    call("get", "/api/v1/accounts", "");
    call("get", "/api/v1/accounts/{slug}", "", account);
    assertThat(call("get", "/api/v1/accounts/{slug}/scores", "", account)).isNotEmpty();
    var attributes = "/api/v1/accounts/{slug}/attributes";
    var tag = tag(answer("get", attributes, "", "", new String[] {account}));
    var known = "{\"attributes\": {\"account.pilot\": \"yes\"}}";
    var noted = answer("patch", attributes, "", known, new String[] {account}, "If-Match", tag);
    assertThat(noted.body()).isEqualTo("{\"account.pilot\":\"yes\"}");
    refuses("PATCH", "/api/v1/accounts/" + account + "/attributes", known, tag);
    var name = "Team " + UUID.randomUUID();
    var team = id(call("post", "/api/v1/teams", "{\"name\": \"%s\"}".formatted(name)));
    call("get", "/api/v1/teams", "");
    call("get", "/api/v1/teams/{id}", "", team);
    var person = people.add(UUID.randomUUID() + "@example.org", "Grace", Role.VIEWER).id().value();
    call("get", "/api/v1/teams/{id}/others", "", team);
    call("put", "/api/v1/teams/{id}/members/{person}", "", team, person.toString());
    assertThat(call("get", "/api/v1/teams/{id}/members", "", team).size()).isEqualTo(1);
    answer(
        "delete",
        "/api/v1/teams/{id}/members/{person}",
        "",
        "",
        new String[] {team, person.toString()});
    var teams = "/api/v1/accounts/{slug}/teams";
    var before = tag(answer("get", teams, "", "", new String[] {account}));
    var entrusted = "{\"teams\": [\"%s\"]}".formatted(team);
    answer("put", teams, "", entrusted, new String[] {account}, "If-Match", before);
    refuses("PUT", "/api/v1/accounts/" + account + "/teams", entrusted, before);
    followUps();
  }

  private void followUps() {
    var wanted =
        "{\"account\": \"%s\", \"reason\": \"They wait\", \"due\": \"2099-01-01\"}"
            .formatted(account);
    var followUp = id(call("post", "/api/v1/follow-ups", wanted));
    var closed = "{\"kind\": \"CLOSE\", \"words\": \"Shorter now\", \"seen\": 0}";
    call("post", "/api/v1/follow-ups/{id}/steps", closed, followUp);
    var again = program.call(token, "POST", "/api/v1/follow-ups/" + followUp + "/steps", closed);
    assertThat(again.statusCode()).isEqualTo(422);
    call("get", "/api/v1/follow-ups", "");
    assertThat(call("get", "/api/v1/follow-ups/{id}", "", followUp).path("open").asBoolean())
        .isFalse();
  }

  private void drafts() {
    var draft = id(call("post", "/api/v1/drafts", "{\"from\": \"%s\"}".formatted(slug)));
    call("get", "/api/v1/drafts", "");
    var text = "/api/v1/drafts/{id}/text";
    var before = tag(answer("get", text, "", "", new String[] {draft}));
    call("put", "/api/v1/drafts/{id}/rest", "", draft);
    var changed = yaml().replace("How it went", "How it really went");
    answer(
        "put",
        text,
        "",
        changed,
        new String[] {draft},
        "If-Match",
        before,
        "Content-Type",
        "application/yaml");
    var path = "/api/v1/drafts/" + draft;
    refuses("PUT", path + "/text", changed, before, "Content-Type", "application/yaml");
    refuses("POST", path + "/publication", "{}", before);
    var now = tag(answer("get", "/api/v1/drafts/{id}", "", "", new String[] {draft}));
    answer(
        "post",
        "/api/v1/drafts/{id}/publication",
        "",
        "{\"why\": \"Clearer\"}",
        new String[] {draft},
        "If-Match",
        now);
    assertThat(call("get", "/api/v1/surveys/{slug}", "", slug).path("title").asText())
        .isEqualTo("How it really went");
  }

  private void webhooks() {
    var wish = "{\"address\": \"https://8.8.8.8/hook\", \"events\": [\"response.received\"]}";
    var made = call("post", "/api/v1/webhooks", wish);
    var id = made.path("webhook").path("id").asText();
    assertThat(made.path("secret").asText()).startsWith("whsec_");
    call("get", "/api/v1/webhooks", "");
    call("post", "/api/v1/webhooks/{id}/secret", "", id);
    var delivery = waitingDelivery(UUID.fromString(id)).toString();
    answer(
        "post",
        "/api/v1/webhooks/{id}/deliveries/{delivery}/replay",
        "",
        "",
        new String[] {id, delivery});
    call("get", "/api/v1/webhooks/{id}/tries", "", id);
    assertThat(call("put", "/api/v1/webhooks/{id}/pause", "", id).path("paused").asText())
        .isNotEmpty();
    answer("delete", "/api/v1/webhooks/{id}/pause", "", "", new String[] {id});
    var read = call("get", "/api/v1/webhooks/{id}", "", id);
    assertThat(read.path("events").get(0).asText()).isEqualTo("response.received");
    assertThat(read.has("paused")).isFalse();
    answer("delete", "/api/v1/webhooks/{id}", "", "", new String[] {id});
    assertThat(program.call(token, "GET", "/api/v1/webhooks/" + id, "").statusCode())
        .isEqualTo(404);
  }

  private UUID waitingDelivery(UUID webhook) {
    return transactions.call(connection -> {
      outbox.add(
          connection,
          new Event.AnonymousResponseReceived(slug, UUID.randomUUID(), LocalDate.of(2026, 1, 1)));
      try (var select =
          connection.prepareStatement("SELECT id FROM event_delivery WHERE subscriber_id = ?")) {
        select.setBytes(1, Uuid7.bytes(webhook));
        try (var row = select.executeQuery()) {
          row.next();
          return Uuid7.of(row.getBytes(1));
        }
      }
    });
  }

  /** A token makes no tokens, so somebody who signed in does. */
  private void tokens() {
    var sent = "{\"name\": \"x\", \"rights\": [\"READ_OUTCOMES\"], \"days\": 1}";
    var cookie = visitor.cookie();
    long before = log.length();
    var made =
        visitor.send(
            "POST",
            "/api/v1/tokens",
            sent,
            "Cookie",
            cookie,
            "Origin",
            visitor.origin(),
            "Content-Type",
            JSON);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    assertThat(log.grownSince(before)).isTrue();
    assertThat(schemas.wrong("post", "/api/v1/tokens", made)).isEmpty();
    called.add("post /api/v1/tokens");
    var id = Program.json(made).path("token").path("id").asText();
    call("get", "/api/v1/tokens", "");
    before = log.length();
    var ended =
        visitor.send(
            "DELETE", "/api/v1/tokens/" + id, "", "Cookie", cookie, "Origin", visitor.origin());
    assertThat(ended.statusCode()).isEqualTo(204);
    assertThat(log.grownSince(before)).isTrue();
    called.add("delete /api/v1/tokens/{id}");
  }

  /** A change of an earlier state, or of one that nobody named, changes nothing. */
  private void refuses(String method, String path, String body, String tag, String... headers) {
    var old = new String[headers.length + 2];
    System.arraycopy(headers, 0, old, 2, headers.length);
    old[0] = "If-Match";
    old[1] = tag;
    assertThat(program.call(token, method, path, body, old).statusCode()).isEqualTo(412);
    assertThat(program.call(token, method, path, body, headers).statusCode()).isEqualTo(428);
  }

  private JsonNode call(String method, String path, String body, String... values) {
    var answer = answer(method, path, "", body, values);
    return Program.json(answer);
  }

  private JsonNode json(String method, String path, String query, String body, String... headers) {
    return Program.json(answer(method, path, query, body, new String[0], headers));
  }

  private HttpResponse<String> answer(
      String method, String path, String query, String body, String[] values, String... headers) {
    var address = path;
    for (var value : values) {
      address = address.replaceFirst("\\{\\w+}", value);
    }
    long before = log.length();
    var answer =
        program.call(token, method.toUpperCase(Locale.ROOT), address + query, body, headers);
    assertThat(answer.statusCode()).as(method + " " + address + answer.body()).isBetween(200, 299);
    assertThat(method.equals("get") || path.equals(LOOKS) || log.grownSince(before))
        .as(method + " " + path)
        .isTrue();
    assertThat(schemas.wrong(method, path, answer)).as(method + " " + path).isEmpty();
    called.add(method + " " + path);
    return answer;
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  private static String id(JsonNode created) {
    return created.path("id").asText();
  }

  private Set<String> described() {
    return document.operations().stream()
        .map(operation -> operation.method() + " " + operation.path())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
