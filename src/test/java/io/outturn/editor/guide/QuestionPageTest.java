package io.outturn.editor.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One question with all that can be said about it. */
@Tag("database")
@MicronautTest(transactional = false)
class QuestionPageTest {
  private static final String CHOICE =
      GuideTest.YAML
          .replace("languages: [en]", "languages: [en, de]")
          .replace(
              "    text: 'Solved?'   # in quotes\n",
              """
                  text: 'Solved?'   # in quotes
                - id: reason
                  type: multiple-choice
                  text: {en: Why us?, de: Warum wir?}
                  options:
                    - {id: price, text: {en: Price, de: Preis}}   # first
                    - {id: people, text: {en: People, de: Leute}}
              """)
          .replace("[why, solved]", "[why, solved, reason]");

  @Inject Author author;

  @Test
  void showsEveryLanguageSideBySideWithItsTag() {
    var page = author.page(author.draft(CHOICE) + "/questions/4");
    assertThat(page.expectFirst("#text_de").wholeText()).isEqualTo("Warum wir?");
    assertThat(page.expectFirst("#text_de").attr("lang")).isEqualTo("de");
    assertThat(page.expectFirst("#text_de").attr("dir")).isEqualTo("auto");
    assertThat(page.expectFirst("label[for=text_de]").text()).isEqualTo("Question German");
    assertThat(page.expectFirst("#options_1_text_en").val()).isEqualTo("People");
    assertThat(page.title()).doesNotContain("Error");
  }

  @Test
  void changesOnlyWhatWasChanged() {
    var home = author.draft(CHOICE);
    author.fill(home + "/questions/4", "options_0_text_de", "Der Preis", "required", "on");
    assertThat(author.text(home))
        .isEqualTo(
            CHOICE
                .replace("de: Preis", "de: Der Preis")
                .replace(
                    "    type: multiple-choice\n",
                    "    type: multiple-choice\n    required: true\n"));
    assertThat(author.last(home)).isEqualTo("Changed the question ‘reason’");
  }

  @Test
  void savesNothingWhereNothingWasChanged() {
    var home = author.draft(CHOICE);
    assertThat(Author.location(author.fill(home + "/questions/4"))).isEqualTo(home + "#question-4");
    assertThat(author.page(home + "/history").select("tbody tr")).hasSize(2);
  }

  @Test
  void addsMovesAndRemovesOptionsWithWhatWasTypedBesides() {
    var home = author.draft(CHOICE);
    var address = home + "/questions/4";
    var added = author.send(author.page(address), "form.sheet", "add", "hint_en", "Two or more");
    assertThat(Author.location(added)).isEqualTo(address + "#item-3");
    assertThat(author.page(address).expectFirst("#hint_en").val()).isEqualTo("Two or more");
    author.send(
        author.page(address),
        "form.sheet",
        "up_2",
        "options_2_text_en",
        "None of these",
        "options_2_text_de",
        "Nichts davon",
        "options_2_exclusive",
        "on");
    assertThat(author.text(home))
        .containsSubsequence(
            "id: price",
            "id: none-of-these, text: {en: None of these, de: Nichts davon}, exclusive: true",
            "id: people");
    author.press(address, "Remove ‘price’");
    assertThat(author.page(address).select(".items > li")).hasSize(2);
    assertThat(author.text(home)).doesNotContain("id: price");
  }

  @Test
  void putsAProblemAtItsFieldAndKeepsWhatWasTyped() {
    var home = author.draft(CHOICE);
    var address = home + "/questions/4";
    var answer = author.fill(address, "options_1_text_en", "", "hint_en", "Kept");
    assertThat(Author.location(answer)).isEqualTo(address);
    var page = author.page(address);
    assertThat(page.title()).startsWith("Error: Question 4");
    assertThat(page.select(".problem a").eachAttr("href")).containsExactly("#options_1_text_en");
    assertThat(error(page, "options_1_text_en")).isEqualTo("Error: Write the words of option 2");
    assertThat(page.expectFirst("#hint_en").val()).isEqualTo("Kept");
    assertThat(page.expectFirst("#hint_en").hasAttr("aria-invalid")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a lot", "-3", "1e9", "0x10"})
  void keepsANumberThatIsNone(String typed) {
    var home = author.draft(CHOICE);
    author.fill(home + "/questions/2", "maximum-length", typed);
    var page = author.page(home + "/questions/2");
    assertThat(page.expectFirst("#maximum-length").val()).isEqualTo(typed);
    assertThat(error(page, "maximum-length")).contains("does not fit");
  }

  @Test
  void offersLabelsAndWordsForWhatDoesNotApply() {
    var home = author.begin("Labels");
    author.fill(
        home + "/questions/new?type=agreement",
        "text_en",
        "It was clear.",
        "steps",
        "7",
        "not-applicable",
        "true");
    assertThat(author.text(home)).contains("steps: 7", "not-applicable: true");
    var address = home + "/questions/1";
    assertThat(author.page(address).select("[name^=labels_]")).hasSize(7);
    author.fill(
        address,
        "labels_0_en",
        "a",
        "labels_1_en",
        "b",
        "labels_2_en",
        "c",
        "labels_3_en",
        "d",
        "labels_4_en",
        "e",
        "labels_5_en",
        "f",
        "labels_6_en",
        "g",
        "not-applicable",
        "words",
        "not-applicable_en",
        "I was not there");
    assertThat(author.text(home))
        .contains("not-applicable: I was not there", "- a\n", "- g\n")
        .doesNotContain("steps");
    assertThat(author.page(address).select(".problem")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "${7*7} [[${7*7}]] __${7*7}__",
        "'; DROP TABLE survey_draft; --",
        "a: b # c\n- d\n{e",
        "\u202Eright to left",
        "😀 & \"quotes\" ‘and’ \\n",
        "*ref &anchor !!tag |",
        "{{braces}} %TAG",
        "null",
        "- ",
        "@at `tick`"
      })
  void takesAnyWordsAsWords(String words) {
    var home = author.begin("Hostile");
    author.fill(
        home + "/questions/new?type=yes-no", "text_en", words, "hint_en", words.replace('\n', ' '));
    var page = author.page(home + "/questions/1");
    assertThat(page.expectFirst("#text_en").wholeText()).isEqualTo(words.strip());
    assertThat(page.select("main script")).isEmpty();
    assertThat(author.page(home).expectFirst(".asks").text())
        .isEqualTo(words.strip().replaceAll("\\s+", " "));
    author.fill(home + "/questions/1", "hint_en", "Other");
    assertThat(author.page(home + "/questions/1").expectFirst("#text_en").wholeText())
        .isEqualTo(words.strip());
  }

  @Test
  void keepsWhatTwoPeopleWriteAtOnceIntoDifferentFields() {
    var home = author.draft(CHOICE);
    var address = home + "/questions/4";
    var one = author.page(address);
    var other = author.page(address);
    author.send(one, "form.sheet", "save", "text_en", "Why did you choose us?");
    var answer =
        author.send(other, "form.sheet", "save", "text_de", "Warum haben Sie uns gewählt?");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(author.text(home))
        .contains("Why did you choose us?", "Warum haben Sie uns gewählt?");
  }

  @Test
  void writesOverNobodyInTheSameField() {
    var home = author.draft(CHOICE);
    var address = home + "/questions/4";
    var mine = author.page(address);
    author.fill(address, "text_en", "Hers");
    var answer = author.send(mine, "form.sheet", "save", "text_en", "Mine", "hint_en", "Also mine");
    assertThat(answer.statusCode()).isEqualTo(409);
    var page = Author.read(answer);
    assertThat(page.title()).startsWith("Error:");
    assertThat(error(page, "text_en")).contains("wrote “Hers” here since");
    assertThat(page.expectFirst("#text_en").wholeText()).isEqualTo("Mine");
    assertThat(page.expectFirst("#hint_en").val()).isEqualTo("Also mine");
    assertThat(author.text(home)).contains("Hers").doesNotContain("Mine");
    assertThat(author.send(page, "form.sheet", "save").statusCode()).isEqualTo(303);
    assertThat(author.text(home)).contains("en: Mine").doesNotContain("Hers");
  }

  @Test
  void showsWhatWasTypedIntoAQuestionThatIsGone() {
    var home = author.draft(CHOICE);
    var mine = author.page(home + "/questions/4");
    author.press(home, "Remove ‘reason’");
    var answer = author.send(mine, "form.sheet", "save", "text_en", "Mine");
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(Author.read(answer).select(".problem").text()).contains("removed this question");
    assertThat(Author.read(answer).expectFirst("#text_en").wholeText()).isEqualTo("Mine");
  }

  private static String error(Document page, String field) {
    var input = page.expectFirst("#" + field);
    assertThat(input.attr("aria-describedby")).contains(field + "-error");
    return page.expectFirst("#" + field + "-error").text();
  }
}
