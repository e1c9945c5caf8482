package io.outturn.response.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.Role;
import io.outturn.identity.Visitor;
import io.outturn.outcome.Workspace;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that people send: what they are called opens nothing, and what they hold is looked at. */
@Tag("database")
@MicronautTest(transactional = false)
class SentFilesTest {
  private static final String CSV = "id,date,score\n1,2026-01-01,5\n";
  @Inject Visitor visitor;
  @Inject Workspace workspace;

  @ParameterizedTest
  @ValueSource(
      strings = {"answers.xlsx", "answers", "answers.csv.exe", "page.html", ".csv", "a.jsp"})
  void areRefusedWhenTheirNameIsOfAnotherKind(String name) {
    var answer = send(name, CSV);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains("ends in .csv");
  }

  @Test
  void areTakenInAnyCase() {
    for (var name : List.of("answers.csv", "Answers (2).CSV", "antworten ü.txt", "a.tsv")) {
      assertThat(send(name, CSV).statusCode()).as(name).isEqualTo(303);
    }
  }

  @Test
  void areRefusedWhenTheyHoldNoText() {
    for (var content : List.of("PK\u0003\u0004\u0014\u0000\u0006\u0000", "id,date\n1,\u0000\n")) {
      var answer = send("answers.csv", content);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains("no text");
    }
  }

  @Test
  void areNotServedWhateverTheyAreCalled() {
    for (var name : List.of("../../static/here.csv", "/static/here.csv", "..\\static\\here.csv")) {
      assertThat(send(name, CSV).statusCode()).as(name).isIn(303, 422);
    }
    for (var path : List.of("/static/here.csv", "/here.csv", "/import/here.csv")) {
      var answer = visitor.get(path, "Cookie", visitor.cookie());
      assertThat(answer.statusCode()).as(path).isBetween(400, 404);
      assertThat(answer.body()).doesNotContain("2026-01-01,5");
    }
  }

  /** A file may arrive before its survey, in many pieces, and beside others. */
  @Test
  void reachTheirSurveyWhateverTheirOrderAndSize() throws Exception {
    var survey = part("name=\"survey\"", workspace.survey().survey().slug());
    var large = file("answers.csv", CSV + "2,2026-01-01,5\n".repeat(200_000));
    var small = file("answers.csv", CSV);
    var bodies = List.of(survey + small, small + survey, survey + large, large + survey);
    var cookie = visitor.cookie(Role.RESEARCHER);
    try (var threads = Executors.newFixedThreadPool(8)) {
      Stream<Callable<Integer>> sending =
          IntStream.range(0, 48)
              .mapToObj(n -> () -> sendParts(bodies.get(n % 4), cookie).statusCode());
      assertThat(threads.invokeAll(sending.toList()).stream().map(Future::resultNow))
          .containsOnly(303);
    }
  }

  private HttpResponse<String> send(String name, String content) {
    var survey = workspace.survey().survey().slug();
    return sendParts(
        part("name=\"survey\"", survey) + file(name, content), visitor.cookie(Role.RESEARCHER));
  }

  private HttpResponse<String> sendParts(String parts, String cookie) {
    return visitor.post(
        "/import",
        parts + "--parts--\r\n",
        "Cookie",
        cookie,
        "Content-Type",
        "multipart/form-data; boundary=parts");
  }

  private static String file(String name, String content) {
    return part("name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: text/csv", content);
  }

  private static String part(String what, String content) {
    return "--parts\r\nContent-Disposition: form-data; " + what + "\r\n\r\n" + content + "\r\n";
  }
}
