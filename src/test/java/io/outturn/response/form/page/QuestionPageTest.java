package io.outturn.response.form.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.response.form.Questionnaires;
import io.outturn.response.form.question.Fault;
import io.outturn.response.form.question.Fields;
import io.outturn.response.form.way.FormKey;
import io.outturn.response.form.way.Journey;
import io.outturn.response.form.way.Link;
import io.outturn.response.form.way.Said;
import io.outturn.response.form.words.Speech;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.file.SurveyTexts;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class QuestionPageTest {
  private static final Link LINK = new Link.Open("p", new FormKey("AAAAAAAAAAAAAAAAAAAAAA"));
  private static final SurveyVersion PAGES =
      Questionnaires.version(Questionnaires.pageByPage("p").survey());
  private static final SurveyVersion TOGETHER =
      Questionnaires.version(Questionnaires.together("p").survey());

  private static Sheet sheet(SurveyVersion version, int page, String language) {
    var journey = Journey.of(Said.nothing(version));
    return Sheet.of(LINK, journey, page, Speech.in(language), Optional.empty());
  }

  private static Fault fault(String question) {
    return new Fault(question, "q-" + question, "Choose one");
  }

  private static Document together(Fault... faults) {
    return DrawnForms.dom(sheet(TOGETHER, 1, "en").refused(List.of(faults)));
  }

  @Test
  void makesAQuestionThatStandsAloneTheHeading() {
    var page = DrawnForms.dom(sheet(PAGES, 1, "en"));
    assertThat(page.select("h1").text()).startsWith("How likely are you to recommend us");
    assertThat(page.select("fieldset > legend > h1")).hasSize(1);
    assertThat(page.select(".survey").text()).isEqualTo("Your experience with Acme");
    assertThat(page.select(".progress").text()).isEqualTo("Question 1 of 4");
    var words = DrawnForms.dom(sheet(PAGES, 4, "en"));
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
    var page = together(fault("recommend"), fault("support"));
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
    var page = together(fault("recommend"), fault("why"));
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
        .isEqualTo("q-why_more q-why_error");
  }

  @Test
  void keepsWhatWasSaid() {
    var fields = Fields.parse("recommend=9&support=4&why=Fast+%26+%3Cb%3Efriendly%3C%2Fb%3E");
    var page = DrawnForms.dom(sheet(TOGETHER, 1, "en").holding(fields));
    assertThat(page.select("input[checked]").eachAttr("id"))
        .containsExactly("q-recommend_9", "q-support_4");
    assertThat(page.select("textarea").text()).isEqualTo("Fast & <b>friendly</b>");
    assertThat(page.select("b")).isEmpty();
  }

  @Test
  void speaksTheLanguageChosen() {
    var page = DrawnForms.dom(sheet(TOGETHER, 1, "de"));
    assertThat(page.select("html").attr("lang")).isEqualTo("de");
    assertThat(page.select("h1").text()).isEqualTo("Ihre Erfahrung mit Acme");
    assertThat(page.select("form button").text()).isEqualTo("Antworten senden");
    assertThat(page.select(".languages [aria-current]").text()).isEqualTo("Deutsch");
    var english = page.select(".languages button[form=form][name=_language]");
    assertThat(english.text()).isEqualTo("English");
    assertThat(english.attr("lang")).isEqualTo("en");
    assertThat(english.val()).isEqualTo("en");
  }

  /** Enter in a field presses the first button of its form, which must not change the language. */
  @Test
  void goesOnWithEnter() {
    var first = together().expectFirst("button[form=form]");
    assertThat(first.attr("name")).isEmpty();
    assertThat(first.attr("tabindex")).isEqualTo("-1");
    assertThat(first.attr("aria-hidden")).isEqualTo("true");
  }

  @Test
  void setsATrapThatPeopleDoNotMeet() {
    var trap = together().expectFirst("input[name=your_website]");
    assertThat(trap.attr("tabindex")).isEqualTo("-1");
    assertThat(trap.attr("autocomplete")).isEqualTo("off");
    assertThat(trap.closest("[aria-hidden=true]")).isNotNull();
    assertThat(trap.closest("label")).isNotNull();
  }

  @Test
  void saysAtTheBeginningHowLongItTakes() {
    assertThat(together().select(".time").text()).isEqualTo("About 2 minutes");
    assertThat(DrawnForms.dom(sheet(PAGES, 2, "en")).select(".time, .purpose, .privacy")).isEmpty();
  }

  @Test
  void proposesAScoreAndStoresNothing() {
    var proposed = DrawnForms.dom(sheet(TOGETHER, 1, "en").proposing("9"));
    assertThat(proposed.select("input[checked]").eachAttr("id")).containsExactly("q-recommend_9");
    assertThat(proposed.select("#q-recommend_note").text())
        .isEqualTo("You chose 9. Change it if needed.");
    assertThat(proposed.select("fieldset:has(#q-recommend)").attr("aria-describedby"))
        .isEqualTo("q-recommend_note");
    for (var nonsense : List.of("11", "-1", "nine", "9.0", "", "<b>")) {
      var page = DrawnForms.dom(sheet(TOGETHER, 1, "en").proposing(nonsense));
      assertThat(page.select("input[checked], .note")).isEmpty();
    }
  }

  @Test
  void isWrittenFromTheRightWhereTheLanguageIs() {
    var yaml = SurveyTexts.english("p").replace("[en]", "[ar, en]");
    var version = Questionnaires.version(SurveyTexts.survey("p", inArabic(yaml)));
    var page = DrawnForms.dom(sheet(version, 1, "ar"));
    assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.select(".languages button").attr("dir")).isEqualTo("ltr");
    assertThat(page.select(".numbers input").eachAttr("value")).startsWith("0", "1", "2");
  }

  /** The same words in both languages; only the direction is looked at. */
  private static String inArabic(String yaml) {
    return yaml.replaceAll(
        "(?m)^(\\s+)?(title|purpose|privacy|thanks|text): (.+)$", "$1$2: {ar: \"$3\", en: \"$3\"}");
  }

  @Test
  void saysInWhichLanguageBorrowedWordsAre() {
    var yaml =
        SurveyTexts.english("p")
            .replace("[en]", "[en, ar]")
            .replace("title: How it went", "title: {en: How it went, ar: كيف كان}");
    var version = Questionnaires.version(SurveyTexts.survey("p", yaml));
    var page = DrawnForms.dom(sheet(version, 1, "ar"));
    assertThat(page.select(".survey").hasAttr("lang")).isFalse();
    var asked = page.select("legend span[lang=en]");
    assertThat(asked.text()).isEqualTo("Would you recommend us?");
    assertThat(asked.attr("dir")).isEqualTo("ltr");
  }

  @Test
  void needsNoScriptAndNoInlineStyle() {
    for (int page = 1; page <= 4; page++) {
      var dom = DrawnForms.dom(sheet(PAGES, page, "en"));
      assertThat(dom.select("script, style, [style], [onclick], [onsubmit]")).isEmpty();
      assertThat(dom.select("link[rel=stylesheet]").attr("href"))
          .matches("/static/form\\.css\\?v=[0-9a-f]{12}");
      assertThat(dom.select("h1")).hasSize(1);
    }
  }
}
