package io.outturn.response.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.survey.Surveys;
import io.outturn.survey.file.InvalidSurvey;
import io.outturn.survey.file.SurveyFile;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
@Property(name = "spec.name", value = "ImportPageTest")
class ImportPageTest {
  private static final String BETWEEN = "----parts";
  @Inject EmbeddedServer server;
  @Inject Surveys surveys;
  private final HttpClient browser = HttpClient.newHttpClient();

  @BeforeEach
  void publish() throws InvalidSurvey {
    var file = SurveyFile.read(Path.of("surveys/friends-and-family.yaml"));
    surveys.publish(file.survey(), file.definition());
  }

  @Test
  void isClosedToStrangers() throws Exception {
    var answer = browser.send(request("/import").GET().build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).isIn(303, 401);
  }

  @Test
  void importsAFileStepByStep() throws Exception {
    var csv = Files.readString(Path.of("src/test/resources/imports/fft.csv"));
    assertThat(page("/import").select("select[name=survey] option").eachAttr("value"))
        .contains("friends-and-family");
    var confirmation = location(send("friends-and-family", csv));
    var form = page(confirmation);
    assertThat(form.select("h1").text()).isEqualTo("What the columns mean");
    assertThat(form.select("nav [aria-current]").text()).isEqualTo("Import");
    assertThat(form.select("select[name=date] option[selected]").attr("value")).isEqualTo("month");
    assertThat(form.select("caption + thead th").eachText()).contains("fft_score", "comment");
    var fields =
        fields(form)
            .replace("-experience-values=", "-experience-values=1%3D5%2C+2%3D4%2C+3%3D3%2C+5%3D1");
    var progress = location(post(confirmation, fields));
    assertThat(ended(progress).select("li").eachText())
        .contains("5 began a response", "2 added to the response of the same respondent");
    var again = location(send("friends-and-family", csv));
    var second = location(post(again, fields));
    assertThat(ended(second).select("li").eachText()).contains("7 already there");
  }

  @Test
  void showsTheRowsThatWereRefusedAndOffersThemAsCsv() throws Exception {
    var confirmation =
        location(
            send(
                "friends-and-family",
                "id,date,experience,<b>words</b>\nx1,2024-01-01,5,a\nx2,2024-01-01,<i>9</i>,b\n"));
    var progress = location(post(confirmation, fields(page(confirmation))));
    assertThat(get(progress + "?still=true").headers().firstValue("Refresh")).isEmpty();
    var end = ended(progress);
    assertThat(end.select("td").eachText())
        .containsExactly(
            "3", "experience", "'<i>9</i>' is neither a number from 1 to 5 nor the label of one");
    var list = get(end.select("a[href$=refused.csv]").attr("href"));
    assertThat(list.body())
        .isEqualTo(
            "line,column,reason\r\n3,experience,'<i>9</i>' is neither a number from 1 to 5 nor the label of one\r\n");
    assertThat(list.headers().firstValue("Content-Disposition"))
        .get()
        .asString()
        .contains("attachment");
  }

  @Test
  void saysWhatIsWrongWithTheFormAndKeepsIt() throws Exception {
    var confirmation = location(send("friends-and-family", "id,date,score\n1,2024-01-01,5\n"));
    var answer =
        post(
            confirmation,
            "source=&identity=id&date=date&format=never&pattern=(&question-experience-column=score");
    assertThat(answer.statusCode()).isEqualTo(422);
    var form = Jsoup.parse(answer.body());
    assertThat(form.select("[role=alert] a").eachAttr("href"))
        .contains("#source", "#format", "#pattern");
    assertThat(form.title()).startsWith("Error: ");
    assertThat(form.select("#format[aria-invalid=true]").attr("aria-describedby"))
        .isEqualTo("format-hint format-error");
    assertThat(form.select("#format-error").text()).startsWith("Error: ");
    assertThat(form.select("input[name=format]").attr("value")).isEqualTo("never");
  }

  @Test
  void refusesAFileThatIsNone() throws Exception {
    var answer = send("friends-and-family", "");
    assertThat(answer.statusCode()).isEqualTo(422);
    var page = Jsoup.parse(answer.body());
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select("[role=alert]").text()).contains("The file is empty");
    assertThat(page.select("#file").attr("aria-describedby")).isEqualTo("file-error");
    assertThat(get("/import/00000000-0000-0000-0000-000000000000").statusCode()).isEqualTo(404);
  }

  @Test
  void takesALargeFileHereAndLargeBodiesNowhereElse() throws Exception {
    var words = "x".repeat(1000);
    var csv = "id,date,comment\n" + ("1,2024-01-01," + words + "\n").repeat(3000);
    assertThat(send("friends-and-family", csv).statusCode()).isEqualTo(303);
    assertThat(post("/import/" + java.util.UUID.randomUUID(), csv).statusCode()).isEqualTo(413);
  }

  private Document ended(String progress) throws Exception {
    for (var answer = get(progress); ; answer = get(progress)) {
      assertThat(answer.statusCode()).isEqualTo(200);
      if (answer.headers().firstValue("Refresh").isEmpty()) {
        return Jsoup.parse(answer.body());
      }
      Thread.sleep(50);
    }
  }

  /** What a browser would send of a form that nobody touched. */
  private static String fields(Document page) {
    return page.select("main form").forms().getFirst().formData().stream()
        .map(field -> field.key() + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private Document page(String path) throws Exception {
    return Jsoup.parse(get(path).body());
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return browser.send(signedIn(path).GET().build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String fields) throws Exception {
    return browser.send(
        signedIn(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(fields))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> send(String survey, String csv) throws Exception {
    var body =
        part("survey", "", survey)
            + part("file", "; filename=\"answers.csv\"\r\nContent-Type: text/csv", csv)
            + "--"
            + BETWEEN
            + "--\r\n";
    return browser.send(
        signedIn("/import")
            .header("Content-Type", "multipart/form-data; boundary=" + BETWEEN)
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static String part(String name, String more, String content) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
        .formatted(BETWEEN, name, more, content);
  }

  private HttpRequest.Builder signedIn(String path) {
    return request(path).header(SignedIn.HEADER, "ada").header("Sec-Fetch-Site", "same-origin");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.getURL() + path)).header("Accept", "text/html");
  }
}
