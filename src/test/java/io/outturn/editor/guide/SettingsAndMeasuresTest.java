package io.outturn.editor.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a survey says about itself, in which languages, and which scores it offers. */
@Tag("database")
@MicronautTest(transactional = false)
class SettingsAndMeasuresTest {
  private static final String RATED =
      GuideTest.YAML
          .replace(
              "questions:\n",
              """
              questions:
                - {id: find, type: effort, text: To find it was easy.}
                - {id: finish, type: effort, text: To finish it was easy.}
              """)
          .replace("- [recommend]", "- [recommend, find, finish]");

  @Inject Author author;

  @Test
  void fillsInWhatASurveySaysAboutItself() {
    var home = author.draft(GuideTest.YAML);
    var answer =
        author.fill(
            home + "/settings",
            "title_en",
            "Our call: yours",
            "population",
            "Everyone",
            "retention",
            "24 months",
            "opens",
            "2026-01-01");
    assertThat(Author.location(answer)).isEqualTo(home);
    assertThat(author.text(home))
        .contains(
            "title: \"Our call: yours\"   # short",
            "population: Everyone",
            "retention: 24 months",
            "opens: 2026-01-01");
    assertThat(author.page(home).select(".facts").text()).contains("From 1 Jan 2026");
    assertThat(author.last(home)).isEqualTo("Changed the settings");
  }

  @Test
  void savesWhatIsWrongAndSaysItAtItsField() {
    var home = author.draft(GuideTest.YAML);
    author.fill(home + "/settings", "retention", "for ever", "closes", "soon", "slug", "Not One");
    var page = author.page(home + "/settings");
    assertThat(page.title()).startsWith("Error:");
    assertThat(page.select(".problem a").eachAttr("href"))
        .contains("#retention", "#closes", "#slug");
    assertThat(page.expectFirst("#closes").val()).isEqualTo("soon");
    assertThat(page.expectFirst("#closes").attr("type")).isEqualTo("text");
    assertThat(page.expectFirst("#retention").attr("aria-invalid")).isEqualTo("true");
  }

  @Test
  void addsALanguageMakesItTheFirstAndTakesTheOtherOut() {
    var home = author.draft(GuideTest.YAML);
    var address = home + "/settings";
    author.send(author.page(address), "form.sheet", "add", "other-language", "ar");
    assertThat(author.text(home)).contains("languages: [en, ar]");
    assertThat(author.page(home + "/questions/1").expectFirst("#text_ar").attr("lang"))
        .isEqualTo("ar");
    author.fill(address, "title_ar", "مكالمتك");
    author.send(author.page(address), "form.sheet", "first_ar");
    assertThat(author.text(home)).contains("languages: [ar, en]", "en: How likely?");
    author.send(author.page(address), "form.sheet", "drop_en");
    assertThat(author.text(home)).contains("[ar]", "مكالمتك").doesNotContain("How likely?");
    assertThat(author.last(home)).isEqualTo("Removed English");
  }

  @Test
  void refusesWhatIsNoLanguage() {
    var home = author.draft(GuideTest.YAML);
    var answer =
        author.send(
            author.page(home + "/settings"),
            "form.sheet",
            "add",
            "other-language",
            "Klingon!",
            "title_en",
            "Kept");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Author.read(answer).select("#language-error").text())
        .contains("“Klingon!” is no tag");
    assertThat(Author.read(answer).expectFirst("#title_en").val()).isEqualTo("Kept");
  }

  @Test
  void offersMeasuresInWords() {
    var home = author.draft(RATED);
    var page = author.page(home + "/measures");
    assertThat(page.select("#score option").eachText())
        .contains(
            "Share of the 2 best answers of ‘How likely?’", "Mean answer of ‘To find it was easy.’")
        .doesNotContain("Net Promoter Score of ‘How likely?’");
    author.send(page, "form:has(#score)", "add", "score", "mean(find)");
    assertThat(author.text(home))
        .contains("measures: [nps(recommend), mean(recommend), mean(find)]");
    author.press(home + "/measures", "Remove Mean answer of ‘How likely?’");
    assertThat(author.text(home)).contains("measures: [nps(recommend), mean(find)]");
    assertThat(author.last(home)).isEqualTo("Took out the measure Mean answer of ‘How likely?’");
  }

  @Test
  void putsQuestionsTogetherToAnIndex() {
    var home = author.draft(RATED);
    var answer =
        author.post(
            home + "/measures",
            "base",
            base(home),
            "then",
            "index",
            "name",
            "ease",
            "parts",
            "find",
            "parts",
            "finish");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(author.text(home)).contains("\"index(ease: find, finish)\"");
    assertThat(author.page(home).text()).contains("Index ‘ease’ of find, finish");
    assertThat(author.page(home).select(".todos")).isEmpty();
  }

  @Test
  void saysWhatAnIndexLacks() {
    var home = author.draft(RATED);
    var answer =
        author.post(
            home + "/measures",
            "base",
            base(home),
            "then",
            "index",
            "name",
            "Ease!",
            "parts",
            "find");
    assertThat(answer.statusCode()).isEqualTo(422);
    var page = Author.read(answer);
    assertThat(page.select(".problem a").eachAttr("href")).containsExactly("#name", "#parts");
    assertThat(page.expectFirst("#name").val()).isEqualTo("Ease!");
    assertThat(page.select("[name=parts][checked]").eachAttr("value")).containsExactly("find");
  }

  @Test
  void savesAnIndexOnTwoScalesAndSaysWhatIsWrong() {
    var home = author.draft(RATED);
    author.post(
        home + "/measures",
        "base",
        base(home),
        "then",
        "index",
        "name",
        "ease",
        "parts",
        "find",
        "parts",
        "recommend");
    var page = author.page(home + "/measures");
    assertThat(page.title()).startsWith("Error:");
    assertThat(page.select(".items .error").text()).contains("different scales");
  }

  private String base(String home) {
    return author.page(home + "/text").expectFirst("input[name=base]").val();
  }
}
