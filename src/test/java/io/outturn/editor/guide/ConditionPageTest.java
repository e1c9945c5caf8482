package io.outturn.editor.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees a question or a page. */
@Tag("database")
@MicronautTest(transactional = false)
class ConditionPageTest {
  private static final String YAML =
      GuideTest.YAML
          .replace(
              "questions:\n",
              """
              questions:
                - id: town
                  type: short-text
                  text: Where?
                - id: waited
                  type: number
                  text: How long?
                - id: called
                  type: date
                  text: When?
                - id: reason
                  type: multiple-choice
                  text: What for?
                  options:
                    - {id: order, text: To order}
                    - {id: other, text: Something else}
                - id: plan
                  type: single-choice
                  text: Which plan?
                  options:
                    - {id: 1-10, text: Small}
                    - {id: big, text: Big}
              """)
          .replace("- [recommend]", "- [recommend, town, waited, called, reason, plan]");

  @Inject Author author;

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "recommend, <=, 6, recommend <= 6, is at most 6",
        "recommend, >=, 9, recommend >= 9, is at least 9",
        "town, =, Bad \"Ems\", `town = \"Bad Ems\"`, is Bad Ems",
        "waited, >=, 1.5, waited >= 1.5, is at least 1.5",
        "called, <=, 2026-01-31, called <= 2026-01-31, is at most 2026-01-31",
        "reason, includes, order, reason includes order, includes “To order”",
        "reason, includes not, other, not reason includes other, does not include “Something else”",
        "plan, =, 1-10, `plan = \"1-10\"`, is “Small”",
        "plan, answered, '', answered(plan), Only those who answered",
        "plan, not answered, '', not answered(plan), Only those who did not answer"
      })
  void isWrittenFromAQuestionAComparisonAndAnAnswer(
      String about, String sign, String value, String written, String words) {
    var home = author.draft(YAML);
    var address = home + "/questions/8/condition";
    var page = author.page(address + "?about=" + about);
    assertThat(page.select("#sign option").eachAttr("value")).contains(sign);
    var answer =
        author.send(
            page,
            "form:has([name=sign])",
            "simple",
            "sign",
            sign,
            "value",
            value.replace("''", ""));
    assertThat(Author.location(answer)).isEqualTo(home + "/questions/8");
    assertThat(author.text(home)).contains("show-if: " + written);
    assertThat(author.page(address).select("#now + p").text()).contains(words);
    assertThat(author.page(address).select("#sign option[selected]").attr("value")).isEqualTo(sign);
    assertThat(author.page(home).select(".todos")).isEmpty();
  }

  @Test
  void isTakenAwayAgain() {
    var home = author.draft(YAML);
    var address = home + "/questions/7/condition";
    author.send(author.page(address), "#now ~ form", "everybody");
    assertThat(author.text(home)).doesNotContain("show-if");
    assertThat(author.page(address).select("#now + p").text()).isEqualTo("Everybody");
    assertThat(author.last(home)).isEqualTo("Chose who sees ‘why’");
  }

  @Test
  void isWrittenAsATextWhereItIsMore() {
    var home = author.draft(YAML);
    var address = home + "/questions/7/condition";
    var written = "recommend <= 6 and (answered(town) or waited > 3)";
    author.send(author.page(address), "details form", "text", "text", written);
    assertThat(author.text(home)).contains("show-if: " + written);
    var page = author.page(address);
    assertThat(page.expectFirst("details").hasAttr("open")).isTrue();
    assertThat(page.expectFirst("#text").wholeText()).isEqualTo(written);
  }

  @Test
  void saysWhatIsWrongWithATextAndKeepsIt() {
    var home = author.draft(YAML);
    var address = home + "/questions/7/condition";
    var answer =
        author.send(author.page(address), "details form", "text", "text", "recomend <= six");
    assertThat(Author.location(answer)).isEqualTo(address);
    var page = author.page(address);
    assertThat(page.title()).startsWith("Error:");
    assertThat(page.expectFirst("#text-error").text()).contains("Did you mean recommend?");
    assertThat(page.expectFirst("#text").wholeText()).isEqualTo("recomend <= six");
    assertThat(author.page(home + "/questions/7").select(".problem a").attr("href"))
        .isEqualTo(address);
  }

  @Test
  void asksForTheAnswerToCompareWith() {
    var home = author.draft(YAML);
    var page = author.page(home + "/questions/8/condition?about=recommend");
    var answer = author.send(page, "form:has([name=sign])", "simple", "sign", ">=", "value", "");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Author.read(answer).select("#value-error").text())
        .contains("Choose or write the answer");
    assertThat(Author.read(answer).select("#sign option[selected]").attr("value")).isEqualTo(">=");
    assertThat(author.text(home)).isEqualTo(YAML);
  }

  @Test
  void isChosenForAPageAsWell() {
    var home = author.draft(YAML);
    var address = home + "/pages/2/condition";
    var page = author.page(address + "?about=plan");
    author.send(page, "form:has([name=sign])", "simple", "sign", "=", "value", "big");
    assertThat(author.text(home)).containsSubsequence("show-if: plan = big", "[why, solved]");
    assertThat(author.page(home).select(".page-list > li > .note").text())
        .isEqualTo("Only those whose answer to ‘Which plan?’ is “Big”");
    author.send(author.page(address), "#now ~ form", "everybody");
    assertThat(author.text(home)).isEqualTo(YAML);
  }

  @Test
  void offersOnlyWhatIsAskedOnEarlierPages() {
    var home = author.draft(YAML);
    assertThat(author.page(home + "/questions/7/condition").select("#about option")).hasSize(6);
    var first = author.page(home + "/questions/1/condition");
    assertThat(first.select("#about")).isEmpty();
    assertThat(first.text()).contains("Nothing is asked on an earlier page");
  }

  @Test
  void isNotWrittenOverWhereSomebodyElseChoseSince() {
    var home = author.draft(YAML);
    var address = home + "/questions/7/condition";
    var mine = author.page(address);
    author.send(author.page(address), "details form", "text", "text", "answered(town)");
    var answer = author.send(mine, "details form", "text", "text", "answered(waited)");
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(Author.read(answer).expectFirst("#text").wholeText()).isEqualTo("answered(waited)");
    assertThat(author.text(home)).contains("answered(town)");
    author.send(Author.read(answer), "details form", "text");
    assertThat(author.text(home)).contains("answered(waited)");
  }
}
