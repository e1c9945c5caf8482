package io.outturn.editor.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A draft at a glance, and what the buttons beside its questions and pages do. */
@Tag("database")
@MicronautTest(transactional = false)
class GuideTest {
  static final String YAML =
      """
      # What our team wrote by hand.
      slug: call
      languages: [en]
      title: Your call   # short
      purpose: To learn.
      privacy: Nobody sees it.
      thanks: Thank you.

      questions:
        # the score
        - id: recommend
          type: recommend
          text: How likely?
        - id: why
          type: comment
          show-if: recommend <= 6
          text: Why?
        - id: solved
          type: yes-no
          text: 'Solved?'   # in quotes

      pages:
        - [recommend]
        - [why, solved]

      measures: [nps(recommend), mean(recommend)]
      """;

  @Inject Author author;

  @Test
  void saysWhatTheSurveyIsInWords() {
    var page = author.page(author.draft(YAML));
    assertThat(page.select(".asks").eachText()).containsExactly("How likely?", "Why?", "Solved?");
    assertThat(page.select(".page-list h3").eachText()).containsExactly("Page 1", "Page 2");
    assertThat(page.select("#question-2 .note").text())
        .isEqualTo("Only those whose answer to ‘How likely?’ is at most 6");
    assertThat(page.select(".plain-list li").eachText())
        .contains("Net Promoter Score of ‘How likely?’", "Mean answer of ‘How likely?’");
    assertThat(page.select("[aria-current=page]").text()).isEqualTo("Guide");
    assertThat(page.select(".todos")).isEmpty();
  }

  @Test
  void movesAQuestionAndKeepsEverythingElseOfTheFile() {
    var home = author.draft(YAML);
    var answer = author.press(home, "Move ‘solved’ up");
    assertThat(Author.location(answer)).isEqualTo(home + "#question-2");
    assertThat(author.page(home).select(".asks").eachText())
        .containsExactly("How likely?", "Solved?", "Why?");
    assertThat(author.text(home))
        .contains(
            "# What our team wrote by hand.", "# short", "# the score", "'Solved?'   # in quotes");
    assertThat(author.last(home)).isEqualTo("Moved ‘solved’ up");
  }

  @Test
  void movesAQuestionThatStandsAloneWithItsPage() {
    var home = author.draft(YAML);
    author.press(home, "Move ‘recommend’ down");
    assertThat(author.page(home).select(".page-list > li").size()).isEqualTo(2);
    assertThat(author.text(home)).containsSubsequence("- [why, solved]", "- [recommend]");
  }

  @Test
  void removesAQuestionWithItsMeasures() {
    var home = author.draft(YAML.replace("    show-if: recommend <= 6\n", ""));
    author.press(home, "Remove ‘recommend’");
    var page = author.page(home);
    assertThat(page.select(".asks").eachText()).containsExactly("Why?", "Solved?");
    assertThat(author.text(home)).doesNotContain("measures", "nps");
    assertThat(page.select(".draft-state").text()).isEqualTo("Draft, ready to be published");
  }

  @Test
  void saysWhatIsBrokenOnceAQuestionIsGoneThatOthersLookAt() {
    var home = author.draft(YAML);
    author.press(home, "Remove ‘recommend’");
    var todo = author.page(home).select(".todos li");
    assertThat(todo.text()).startsWith("‘why’ Who is asked: ").contains("is not known here");
    assertThat(todo.select("a").attr("href")).isEqualTo(home + "/questions/1/condition");
  }

  @Test
  void splitsAndJoinsPages() {
    var home = author.draft(YAML);
    author.press(home, "Put ‘solved’ on an own page");
    assertThat(author.page(home).select(".page-list h3")).hasSize(3);
    author.post(home + "/pages/3/join", "base", base(home));
    assertThat(author.text(home)).isEqualTo(YAML);
    assertThat(author.last(home)).isEqualTo("Joined ‘solved’ with the page before");
    author.press(home, "Move page 2 up");
    assertThat(author.text(home)).containsSubsequence("- [why, solved]", "- [recommend]");
  }

  @Test
  void findsTheSameQuestionAfterSomebodyElseMovedIt() {
    var home = author.draft(YAML);
    var base = base(home);
    author.press(home, "Move ‘solved’ up");
    var answer = author.post(home + "/questions/3/remove", "base", base);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(author.page(home).select(".asks").eachText()).containsExactly("How likely?", "Why?");
  }

  @Test
  void doesNothingToAQuestionThatSomebodyElseRemoved() {
    var home = author.draft(YAML);
    var base = base(home);
    author.press(home, "Remove ‘why’");
    var text = author.text(home);
    var answer = author.post(home + "/questions/2/move", "base", base, "way", "up");
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(Author.read(answer).select(".problem").text())
        .contains("It is not saved", "changed just this in the meantime");
    assertThat(Author.read(answer).title()).startsWith("Error:");
    assertThat(author.text(home)).isEqualTo(text);
  }

  @Test
  void leadsFromEveryProblemToWhereItIsPutRight() {
    var broken =
        YAML.replace("text: Why?", "text: \"\"")
            .replace("thanks: Thank you.", "thanks: \"\"")
            .replace("mean(recommend)", "mean(why)");
    var home = author.draft(broken);
    var todos = author.page(home).select(".todos a");
    assertThat(todos.eachAttr("href"))
        .containsExactlyInAnyOrder(
            home + "/settings#thanks_en", home + "/questions/2#text_en", home + "/measures");
    assertThat(todos.eachText()).contains("Write the question", "Write the words of the last page");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/questions/4",
        "/questions/0",
        "/questions/99999",
        "/questions/4/condition",
        "/pages/3/condition",
        "/questions/new?type=nothing",
        "/questions/new?page=7"
      })
  void saysThatThereIsNoSuchThing(String path) {
    var home = author.draft(YAML);
    assertThat(author.get(home + path).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/questions/4/remove",
        "/questions/4/own-page",
        "/questions/4",
        "/pages/9/join",
        "/questions/9/condition"
      })
  void changesNothingUnderAnUnknownNumber(String path) {
    var home = author.draft(YAML);
    assertThat(author.post(home + path, "base", base(home)).statusCode()).isEqualTo(404);
    assertThat(author.text(home)).isEqualTo(YAML);
  }

  @Test
  void refusesFormsThatNoPageOfOursSends() {
    var home = author.draft(YAML);
    for (var path : List.of("/questions/1", "/settings", "/measures", "/questions/1/move")) {
      assertThat(author.post(home + path, "way", "up").statusCode()).as(path).isEqualTo(400);
    }
    assertThat(
            author.post(home + "/questions/1/move", "base", base(home), "way", "in").statusCode())
        .isEqualTo(400);
    assertThat(author.post(home + "/measures", "base", "77").statusCode()).isEqualTo(404);
    assertThat(author.get("/drafts/00000000-0000-0000-0000-000000000000").statusCode())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Dear all,\n", "- a\n- b\n", "slug: [a\n", "a: &b 1\nc: *b\n"})
  void leadsToTheTextWhereItCannotReadTheFile(String text) {
    var home = author.draft(YAML);
    author.post(home + "/text", "base", base(home), "text", text);
    for (var path : List.of("", "/settings", "/measures", "/questions/1")) {
      var page = author.page(home + path);
      assertThat(page.select("h2").text()).as(path).isEqualTo("The guide cannot read this file");
      assertThat(page.select("main .button").attr("href")).isEqualTo(home + "/text");
    }
  }

  private String base(String home) {
    return author.page(home + "/text").expectFirst("input[name=base]").val();
  }
}
