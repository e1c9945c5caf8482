package io.outturn.editor.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.editor.Writer;
import io.outturn.survey.Surveys;
import io.outturn.survey.file.SurveyTexts;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@MicronautTest(transactional = false)
class DraftPagesTest {
  private static final String HOSTILE =
      "<script>alert(1)</script> ${98765*4} [[${98765*4}]] __${98765*4}__ \"><img src=x onerror=alert(1)>";
  private final String slug = "d-" + UUID.randomUUID();
  private final String yaml = SurveyTexts.english(slug);
  @Inject Writer writer;
  @Inject Surveys surveys;

  @Test
  void beginsASurveyFromItsTitle() {
    var home = writer.begin("title", "Your stay: how was it?", "language", "de", "from", "");
    assertThat(writer.text(home))
        .startsWith("# yaml-language-server: $schema=schema.json\nslug: your-stay-how-was-it")
        .contains("languages: [de]\ntitle: \"Your stay: how was it?\"\n");
    assertThat(writer.page("/drafts").select(".drafts a[href=" + home + "]").text())
        .isEqualTo("Your stay: how was it?");
  }

  @Test
  void beginsFromASurveyThatIsAsked() {
    surveys.publish(SurveyTexts.survey(slug, yaml), yaml);
    assertThat(writer.page("/drafts?from=" + slug).select("#from option[selected]").val())
        .isEqualTo(slug);
    var home = writer.begin("title", "", "language", "en", "from", slug);
    assertThat(writer.text(home)).isEqualTo(yaml);
  }

  @Test
  void asksForATitle() {
    var answer = writer.post("/drafts", "title", " ", "language", "es", "from", "");
    var page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select("#title-error").text()).contains("Write a title");
    assertThat(page.select("#language option[selected]").val()).isEqualTo("es");
  }

  @Test
  void savesABrokenTextAndNamesEveryProblem() {
    var broken = yaml.replace("type: effort", "type: efort").replace("text: Why?", "txt: Why?");
    var home = writer.draft(broken);
    var page = writer.page(home + "/text");
    assertThat(page.select("textarea").text()).isEqualTo(broken.strip());
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".problems li").eachText())
        .anyMatch(it -> it.matches("Line \\d+, column \\d+ .*efort.*Did you mean effort\\?"))
        .anyMatch(it -> it.contains("txt"));
    assertThat(page.select(".draft-state").text()).matches("Draft with [2-9] problems");
    assertThat(writer.get(home + "/preview/page").statusCode()).isEqualTo(404);
    assertThat(writer.page(home + "/preview").select("iframe")).isEmpty();
  }

  @Test
  void showsWhatTheLintFindsAndChecksWhatIsNotSavedYet() {
    var home = writer.draft(yaml);
    var doubled = yaml.replace("Was it easy?", "Was it easy and quick?");
    var answer = writer.post(home + "/text/check", "text", doubled);
    var part = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(part.select(".advice code").eachText()).contains("double-barrelled");
    assertThat(part.select("nav, h1")).isEmpty();
    assertThat(writer.text(home)).isEqualTo(yaml);
  }

  @Test
  void keepsBothTextsWhenTwoPeopleSave() {
    var home = writer.draft(yaml);
    writer.post(home + "/text", "base", "2", "text", yaml.replace("Why?", "Why so?"));
    var mine = yaml.replace("Was it easy?", "How easy was it?");
    var answer = writer.post(home + "/text", "base", "2", "text", mine);
    var page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(page.select(".diff-lines .gone").text()).contains("Why so?");
    assertThat(page.select(".diff-lines .new").text()).contains("How easy was it?");
    assertThat(page.select("textarea").text()).isEqualTo(mine.strip());
    assertThat(writer.text(home)).contains("Why so?");
    var base = page.select("input[name=base]").val();
    assertThat(writer.post(home + "/text", "base", base, "text", mine).statusCode()).isEqualTo(303);
    assertThat(writer.text(home)).isEqualTo(mine);
  }

  @Test
  void takesAnEarlierTextUpAgain() {
    var home = writer.draft(yaml);
    writer.post(home + "/text", "base", "2", "text", "slug: gone");
    assertThat(writer.page(home + "/history").select("tbody tr")).hasSize(3);
    assertThat(writer.page(home + "/history/2").select(".diff-lines .gone").text())
        .contains("type: recommend");
    var base = writer.base(home + "/history/2");
    assertThat(writer.post(home + "/history/2/restore", "base", base).statusCode()).isEqualTo(303);
    assertThat(writer.text(home)).isEqualTo(yaml);
  }

  @Test
  void publishesWhatItShowed() {
    var home = writer.draft(yaml);
    var base = writer.base(home + "/publish");
    var answer = writer.post(home + "/publish", "base", base, "why", "First round");
    assertThat(answer.headers().firstValue("Location")).contains("/surveys/" + slug + "/versions");
    assertThat(writer.page("/surveys/" + slug + "/versions").text()).contains("First round");
    assertThat(writer.get("/s/" + slug).statusCode()).isLessThan(400);
    assertThat(writer.page(home + "/history").select("tbody tr").getFirst().text())
        .endsWith("Published");
    writer.post(home + "/text", "base", base, "text", yaml.replace("Was it easy?", "Was it hard?"));
    assertThat(writer.page(home + "/publish").select(".effect.break").text())
        .contains("Was it hard?", "Reworded");
  }

  @Test
  void acceptsARemarkWithItsReason() {
    var home = writer.draft(yaml.replace("Was it easy?", "Was it easy and quick?"));
    var remark = "input[name=rule][value=double-barrelled]";
    var page = writer.page(home + "/publish");
    assertThat(page.select(remark)).hasSize(1);
    var base = page.expectFirst("input[name=base]").val();
    var fields = new String[] {"base", base, "rule", "double-barrelled", "question", "effort"};
    writer.post(home + "/allowances", with(fields, "reason", " "));
    assertThat(writer.text(home)).doesNotContain("allow");
    writer.post(home + "/allowances", with(fields, "reason", "One word for one thing: speed"));
    assertThat(writer.text(home))
        .endsWith(
            """
            allow:
              - {rule: double-barrelled, question: effort, reason: "One word for one thing: speed"}
            """);
    assertThat(writer.page(home + "/publish").select(remark)).isEmpty();
  }

  private static String[] with(String[] fields, String name, String value) {
    return Stream.concat(Arrays.stream(fields), Stream.of(name, value)).toArray(String[]::new);
  }

  @Test
  void publishesNothingThatNobodyLookedAt() {
    var home = writer.draft(yaml);
    writer.post(home + "/text", "base", "2", "text", yaml.replace("Why?", "Why so?"));
    var late = writer.post(home + "/publish", "base", "2", "why", "My reason");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(Jsoup.parse(late.body()).select("#why").text()).isEqualTo("My reason");
    assertThat(surveys.current(slug)).isEmpty();
  }

  @Test
  void publishesNothingWithProblems() {
    var home = writer.draft("slug: " + slug);
    assertThat(writer.page(home + "/publish").select("main form")).isEmpty();
    assertThat(writer.post(home + "/publish", "base", "2", "why", "").statusCode()).isEqualTo(409);
    assertThat(surveys.current(slug)).isEmpty();
  }

  @Test
  void showsEveryPageInEveryLanguage() {
    var everything = SurveyTexts.everything().replace("slug: everything", "slug: " + slug);
    var home = writer.draft(everything);
    var frames = writer.page(home + "/preview?language=de&page=2");
    assertThat(frames.select("iframe").attr("title")).isEqualTo("Page 2");
    assertThat(frames.select("main a[aria-current=true]").eachText())
        .containsExactly("Phone", "German", "Page 2");
    var pages = frames.select("nav[aria-label=Page of the preview] a");
    assertThat(pages.size()).isGreaterThan(3);
    for (var language : new String[] {"en", "de"}) {
      for (int page = 1; page <= pages.size(); page++) {
        var shown = writer.page(home + "/preview/page?language=" + language + "&page=" + page);
        assertThat(shown.expectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(shown.select("main").text()).isNotBlank();
      }
    }
  }

  @Test
  void letsOnlyThePreviewStandInFrames() {
    var home = writer.draft(yaml);
    assertThat(policy(home + "/preview/page"))
        .contains("frame-ancestors 'self'")
        .doesNotContain("script");
    assertThat(policy(home + "/preview")).contains("frame-src 'self'", "frame-ancestors 'none'");
    assertThat(policy(home + "/text")).contains("script-src 'self'").doesNotContain("unsafe");
    assertThat(policy(home + "/history")).doesNotContain("script", "frame-src");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/text", "/history", "/history/2", "/publish", "/preview", "/preview/page"})
  void printsHostileWordsAsTheyAre(String page) {
    var home = writer.draft(yaml.replace("How it went", "'" + HOSTILE + "'"));
    var shown = writer.page(home + page);
    assertThat(shown.select("script:not([src=/static/htmx/htmx.min.js]), img")).isEmpty();
    assertThat(shown.text()).doesNotContain("395060").contains("${98765*4}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/text", "/preview", "/history", "/publish", "/file", "/history/1"})
  void knowsNoOtherDrafts(String page) {
    assertThat(writer.get("/drafts/" + UUID.randomUUID() + page).statusCode()).isEqualTo(404);
    assertThat(writer.get("/drafts/x" + page).statusCode()).isBetween(400, 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/text", "/publish", "/rest", "/history/1/restore"})
  void refusesFormsThatNoPageHas(String path) {
    var home = writer.draft(yaml);
    assertThat(writer.post(home + path, "text", "x").statusCode()).isEqualTo(400);
    assertThat(writer.post(home + path, "base", "99", "text", "x").statusCode()).isIn(404, 409);
    assertThat(writer.post(home + path, "base", "1", "base", "2").statusCode()).isEqualTo(400);
    assertThat(writer.text(home)).isEqualTo(yaml);
  }

  @Test
  void putsADraftAside() {
    var home = writer.draft(yaml);
    writer.post(home + "/rest", "base", "2");
    assertThat(writer.page("/drafts").select("section .drafts a[href=" + home + "]")).isEmpty();
    assertThat(writer.page("/drafts").select("details a[href=" + home + "]")).hasSize(1);
    writer.post(home + "/text", "base", "2", "text", yaml + "\n");
    assertThat(writer.page("/drafts").select("section .drafts a[href=" + home + "]")).hasSize(1);
  }

  private String policy(String path) {
    return writer.get(path).headers().firstValue("Content-Security-Policy").orElse("");
  }
}
