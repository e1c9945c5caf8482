package io.outturn.outcome.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.api.Program;
import io.outturn.identity.Role;
import io.outturn.identity.Visitor;
import io.outturn.outcome.KeyResults;
import io.outturn.outcome.Workspace;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
class WordingTest {
  private static final String OUTPUT = "Launch the portal";
  @Inject Visitor visitor;
  @Inject Program program;
  @Inject Workspace workspace;
  @Inject KeyResults keyResults;
  private String cookie = "";
  private String home = "";

  @BeforeEach
  void objective() {
    cookie = visitor.cookie();
    home = "/objectives/" + workspace.objective(false).id().value() + "/key-results";
  }

  @Test
  void looksAtTheWordsAndSetsNothing() {
    int before = keyResults.all().size();
    var answer = send("Schools get things done without effort", "&then=wording");
    assertThat(answer.statusCode()).isEqualTo(200);
    var page = Jsoup.parse(answer.body());
    assertThat(page.select("[role=status]").text()).contains("This reads like an outcome.");
    assertThat(page.select("#title").val()).isEqualTo("Schools get things done without effort");
    assertThat(page.select("#kept")).isEmpty();
    assertThat(keyResults.all()).hasSize(before);
  }

  @Test
  void setsWhatReadsLikeAnOutputOnlyWhenItIsMeant() {
    var refused = send(OUTPUT, "");
    assertThat(refused.statusCode()).isEqualTo(422);
    var page = Jsoup.parse(refused.body());
    assertThat(page.select("#title-error").text()).contains("reads like an output");
    assertThat(page.select("[role=status]").text()).contains("Who acts, you or the customer?");
    assertThat(page.select("#kept").val()).isEqualTo(OUTPUT);
    assertThat(send("Launch the other portal", "&kept=" + encoded(OUTPUT)).statusCode())
        .isEqualTo(422);
    assertThat(send(OUTPUT, "&kept=" + encoded(OUTPUT)).statusCode()).isEqualTo(303);
  }

  @Test
  void tellsProgramsTheVerdictTheRuleAndAQuestion() {
    var token = program.token(Role.VIEWER);
    var answer =
        program.call(token, "POST", "/api/v1/key-result-checks", "{\"text\": \"" + OUTPUT + "\"}");
    assertThat(answer.statusCode()).isEqualTo(200);
    var judged = Program.json(answer);
    assertThat(judged.path("verdict").asText()).isEqualTo("OUTPUT");
    assertThat(judged.path("rule").asText()).isEqualTo("WE_DELIVER");
    assertThat(judged.path("question").asText()).startsWith("Who acts, you or the customer?");
    for (var wrong :
        new String[] {"{\"text\": \" \"}", "{}", "{\"text\": \"" + "a".repeat(501) + "\"}"}) {
      var refused = program.call(token, "POST", "/api/v1/key-result-checks", wrong);
      assertThat(refused.statusCode()).isEqualTo(422);
    }
  }

  private HttpResponse<String> send(String title, String more) {
    var measure = workspace.survey().survey().slug() + "/nps(recommend)";
    var form =
        "title=%s&segment=&baseline=5&target=40&startsOn=2026-01-01&deadline=2026-12-31&measure=%s"
            .formatted(encoded(title), encoded(measure));
    return visitor.post(home, form + more, "Cookie", cookie);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
