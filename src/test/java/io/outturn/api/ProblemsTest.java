package io.outturn.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.Role;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a call, the answer is a problem that says what. */
@Tag("database")
@MicronautTest(transactional = false)
class ProblemsTest {
  @Inject Program program;
  private String token = "";

  @BeforeEach
  void sign() {
    token = program.token(Role.ADMINISTRATOR);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "GET,/api/v1/nothing,'',404",
        "GET,/api/v1/objectives/018f3b2e-7c1a-7b3c-9d2e-1f2a3b4c5d6e,'',404",
        "GET,/api/v1/accounts/nobody,'',404",
        "GET,/api/v1/objectives/no-key,'',400",
        "GET,/api/v1/objectives?limit=many,'',400",
        "GET,/api/v1/objectives?limit=0,'',422",
        "GET,/api/v1/surveys/nothing,'',404",
        "DELETE,/api/v1/objectives,'',405",
        "POST,/api/v1/objectives,'{',400",
        "POST,/api/v1/objectives,'',400",
        "POST,/api/v1/objectives,'[]',422",
        "POST,/api/v1/objectives,'{}',422",
        "POST,/api/v1/imports?survey=x,'',415",
        "POST,/api/v1/invitations,'{\"survey\":\"no\",\"account\":\"no\"}',422",
      })
  void saysWhatIsWrong(String method, String path, String body, int status) {
    demand(program.call(token, method, path, body), status);
  }

  @Test
  void saysThatNobodySignedIn() {
    var answer = program.call("outturn_wrong", "GET", "/api/v1/objectives", "");
    demand(answer, 401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
  }

  @Test
  void saysThatARightIsMissing() {
    demand(program.call(program.token(Role.VIEWER), "GET", "/api/v1/teams", ""), 403);
  }

  @Test
  void saysThatItCannotAnswerInAnotherKind() {
    var answer = program.call(token, "GET", "/api/v1/objectives", "", "Accept", "application/xml");
    demand(answer, 406);
  }

  @Test
  void saysThatABodyIsTooLarge() {
    demand(program.call(token, "POST", "/api/v1/objectives", "x".repeat(1_100_000)), 413);
  }

  @Test
  void saysWhichMethodsThereAre() {
    var answer = program.call(token, "OPTIONS", "/api/v1/objectives", "");
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS, POST");
    var refused = program.call(token, "PUT", "/api/v1/objectives", "{}");
    assertThat(refused.headers().firstValue("Allow").orElse("")).contains("GET", "POST");
    var head = program.call(token, "HEAD", "/api/v1/objectives", "");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
  }

  @Test
  void namesEveryWrongFieldAtOnce() {
    var sent =
        """
        {"title": 7, "change": null, "owners": "Ada", "a/b~c": 1}
        """;
    var problem = demand(program.call(token, "POST", "/api/v1/objectives", sent), 422);
    assertThat(pointers(problem))
        .containsExactlyInAnyOrder("/title", "/change", "/owner", "/owners", "/a~1b~0c");
  }

  @Test
  void namesEveryFieldThatMakesNoSense() {
    var sent =
        """
        {"title": " ", "survey": "no", "measure": "no", "segment": "nowhere", "baseline": 0.1,
         "target": 0.1, "startsOn": "2026-02-01", "deadline": "2026-01-01"}
        """;
    var objective =
        Program.json(
                program.call(
                    token,
                    "POST",
                    "/api/v1/objectives",
                    "{\"title\": \"a\", \"change\": \"b\", \"owner\": \"c\"}"))
            .path("self")
            .asText();
    var problem = demand(program.call(token, "POST", objective + "/key-results", sent), 422);
    assertThat(pointers(problem)).contains("/title", "/measure", "/segment", "/deadline");
  }

  /** A number with a million digits takes a reader long and means nothing. */
  @ParameterizedTest
  @CsvSource({"1e999999999", "-1e400", "111111111111111111111111111111111111111111"})
  void refusesNumbersThatNobodyMeans(String number) {
    var sent =
        """
        {"title": "a", "survey": "a", "measure": "a", "baseline": %s, "target": 1,
         "startsOn": "2026-01-01", "deadline": "2026-02-01"}
        """
            .formatted(number);
    var path = "/api/v1/objectives/" + UUID.randomUUID() + "/key-results";
    assertThat(pointers(demand(program.call(token, "POST", path, sent), 422)))
        .containsExactly("/baseline");
  }

  @Test
  void refusesWhatLiesTooDeep() {
    var deep = "{\"title\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    var answer = program.call(token, "POST", "/api/v1/objectives", deep);
    assertThat(answer.statusCode()).isIn(400, 422);
  }

  private static Iterable<String> pointers(JsonNode problem) {
    return StreamSupport.stream(problem.path("errors").spliterator(), false)
        .map(each -> each.path("pointer").asText())
        .toList();
  }

  private static JsonNode demand(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.headers().firstValue("RateLimit-Remaining")).isPresent();
    var problem = Program.json(answer);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("detail").asText()).isNotBlank();
    return problem;
  }
}
