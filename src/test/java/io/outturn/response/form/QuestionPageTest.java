package io.outturn.response.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.survey.file.SurveyFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class QuestionPageTest {
  private static final int LARGEST_PAGE = 8192;
  private static final FormKey KEY = new FormKey("AAAAAAAAAAAAAAAAAAAAAA");
  private final Pages pages = new Pages(new FormStyle());
  private final Views views = new Views(engine());

  static TemplateEngine engine() {
    var files = new ClassLoaderTemplateResolver();
    files.setPrefix("views/");
    files.setSuffix(".html");
    files.setCharacterEncoding("UTF-8");
    var engine = new TemplateEngine();
    engine.setTemplateResolver(files);
    return engine;
  }

  private byte[] draw(
      SurveyFile file,
      int page,
      String language,
      Map<String, String> said,
      Reading.Fault... faults) {
    var version = Questionnaires.version(file.survey());
    var link = new Link.Open(file.survey().slug(), KEY);
    return views.draw(
        pages.questions(link, version, page, language, said, List.of(faults), link.page(page)));
  }

  private Document dom(byte[] page) {
    return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
  }

  private Document together(Reading.Fault... faults) {
    return dom(draw(Questionnaires.together("t"), 1, "en", Map.of(), faults));
  }

  @Test
  void makesAQuestionThatStandsAloneTheHeading() {
    var page = dom(draw(Questionnaires.pageByPage("p"), 1, "en", Map.of()));
    assertThat(page.select("h1").text()).startsWith("How likely are you to recommend us");
    assertThat(page.select("fieldset > legend > h1")).hasSize(1);
    assertThat(page.select(".survey").text()).isEqualTo("Your experience with Acme");
    assertThat(page.select(".progress").text()).isEqualTo("Question 1 of 4");
    var words = dom(draw(Questionnaires.pageByPage("p"), 4, "en", Map.of()));
    assertThat(words.select("h1 > label[for=q-why]")).hasSize(1);
  }

  @Test
  void makesTheSurveyTheHeadingOfSeveralQuestions() {
    var page = together();
    assertThat(page.select("h1").eachText()).containsExactly("Your experience with Acme");
    assertThat(page.select("fieldset > legend")).hasSize(3);
    assertThat(page.select("label[for=q-why]")).hasSize(1);
    assertThat(page.select(".progress")).isEmpty();
    assertThat(page.select(".purpose, .privacy p").eachText())
        .containsExactly(
            "Your answers decide what we improve next.", "Answers are kept for two years.");
  }

  @Test
  void namesEveryControlAndChoosesNone() {
    var page = together();
    assertThat(page.select("input[type=radio]")).hasSize(11 + 5 + 7);
    assertThat(page.select("input[type=radio][checked]")).isEmpty();
    assertThat(page.select("label > input[type=radio] + span")).hasSize(23);
    assertThat(page.select("input[type=radio]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("[aria-describedby]"))
        .allSatisfy(each ->
            assertThat(each.attr("aria-describedby").split(" "))
                .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull()));
  }

  @Test
  void saysWhatTheEndsOfAScaleMeanInsideTheirNames() {
    var labels = together().select("input[name=recommend]").parents().select("label").eachText();
    assertThat(labels.getFirst()).isEqualTo("0 Not at all likely");
    assertThat(labels.get(5)).isEqualTo("5");
    assertThat(labels.get(10)).isEqualTo("10 Extremely likely");
    assertThat(together().select(".ends[aria-hidden=true] span").eachText())
        .contains("Not at all likely", "Extremely likely");
  }

  @Test
  void showsTheBestStepFirst() {
    assertThat(together().select(".steps label").eachText())
        .containsExactly(
            "Very satisfied",
            "Satisfied",
            "Neither satisfied nor dissatisfied",
            "Dissatisfied",
            "Very dissatisfied");
    assertThat(together().select(".steps input").eachAttr("value"))
        .containsExactly("5", "4", "3", "2", "1");
  }

  @Test
  void givesEveryIdOnceWhateverQuestionsAreCalled() {
    var page = together(new Reading.Fault("recommend", "x"), new Reading.Fault("support", "y"));
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.getElementById("q-recommend_1")).isNotNull();
  }

  @Test
  void marksWhatMayBePassedOver() {
    assertThat(together().select(".optional").eachText()).hasSize(3).containsOnly("(optional)");
    assertThat(together().select("[required]")).isEmpty();
    assertThat(together().select("form[novalidate]")).hasSize(1);
  }

  @Test
  void leadsFromEveryErrorToItsQuestion() {
    var page =
        together(new Reading.Fault("recommend", "Choose one"), new Reading.Fault("why", "x"));
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".problem[autofocus][tabindex=-1] h2").text())
        .isEqualTo("There is a problem");
    assertThat(page.select(".problem a"))
        .hasSize(2)
        .allSatisfy(link ->
            assertThat(page.expectFirst(link.attr("href")).tagName()).isIn("input", "textarea"));
    var described = page.select("fieldset.faulty").attr("aria-describedby");
    assertThat(page.expectFirst("#" + described).text()).isEqualTo("Error: Choose one");
    assertThat(page.select("textarea[aria-invalid=true]").attr("aria-describedby"))
        .isEqualTo("q-why_limit q-why_error");
  }

  @Test
  void keepsWhatWasSaid() {
    var said = Map.of("recommend", "9", "support", "4", "why", "Fast & <b>friendly</b>");
    var page = dom(draw(Questionnaires.together("t"), 1, "en", said));
    assertThat(page.select("input[checked]").eachAttr("id"))
        .containsExactly("q-recommend_9", "q-support_4");
    assertThat(page.select("textarea").text()).isEqualTo("Fast & <b>friendly</b>");
    assertThat(page.select("b")).isEmpty();
  }

  @Test
  void speaksTheLanguageChosen() {
    var page = dom(draw(Questionnaires.together("t"), 1, "de", Map.of()));
    assertThat(page.select("html").attr("lang")).isEqualTo("de");
    assertThat(page.select("h1").text()).isEqualTo("Ihre Erfahrung mit Acme");
    assertThat(page.select("button").text()).isEqualTo("Antworten senden");
    assertThat(page.select(".languages [aria-current]").text()).isEqualTo("Deutsch");
    var english = page.select(".languages a");
    assertThat(english.text()).isEqualTo("English");
    assertThat(english.attr("lang")).isEqualTo("en");
    assertThat(english.attr("href")).isEqualTo("/s/t/r/" + KEY.text() + "/1?lang=en");
  }

  @Test
  void needsNoScriptAndNoInlineStyle() {
    for (int page = 1; page <= 4; page++) {
      var dom = dom(draw(Questionnaires.pageByPage("p"), page, "en", Map.of()));
      assertThat(dom.select("script, style, [style], [onclick], [onsubmit]")).isEmpty();
      assertThat(dom.select("link[rel=stylesheet]").attr("href"))
          .matches("/static/form\\.css\\?v=[0-9a-f]{12}");
      assertThat(dom.select("h1")).hasSize(1);
    }
  }

  @Test
  void sendsAtMostEightKilobytes() {
    assertThat(draw(Questionnaires.together("a-survey"), 1, "en", Map.of()))
        .hasSizeLessThanOrEqualTo(LARGEST_PAGE);
    assertThat(draw(Questionnaires.together("a-survey"), 1, "de", Map.of()))
        .hasSizeLessThanOrEqualTo(LARGEST_PAGE);
  }
}
