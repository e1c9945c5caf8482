package io.outturn.response.form.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.outturn.response.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatedTest {
  private static final OneQuestion RECOMMEND =
      OneQuestion.of(
          """
          type: recommend
          text: {en: Would you?, de: Würden Sie?}
          required: true
          not-applicable: {en: I cannot say, de: Weiß nicht}
          """);
  private static final OneQuestion STARS =
      OneQuestion.of(
          """
          type: stars
          text: {en: How is it?, de: Wie ist es?}
          lowest: {en: Poor, de: Schlecht}
          highest: {en: Great, de: Gut}
          """);
  private static final OneQuestion AGREEMENT =
      OneQuestion.of(
          """
          type: agreement
          text: {en: It works., de: Es geht.}
          steps: 7
          """);

  @Test
  void takesANumberOfTheScale() {
    assertThat(RECOMMEND.answer("q=0")).isEqualTo(new Answer.Rating(0));
    assertThat(RECOMMEND.answer("q=10")).isEqualTo(new Answer.Rating(10));
    assertThat(STARS.answer("q=5")).isEqualTo(new Answer.Rating(5));
    assertThat(AGREEMENT.answer("q=7")).isEqualTo(new Answer.Rating(7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"11", "-1", "9.5", "nine", "９", " 9", "9999999999", "09", "_na "})
  void refusesWhatIsOffTheScale(String rating) {
    assertThatIllegalArgumentException().isThrownBy(() -> RECOMMEND.entry("q=" + rating));
  }

  @Test
  void refusesTwoAnswers() {
    assertThatIllegalArgumentException().isThrownBy(() -> RECOMMEND.entry("q=9", "q=8"));
  }

  @Test
  void asksForAnAnswerThatIsNeeded() {
    assertThat(RECOMMEND.fault())
        .isEqualTo(new Fault("q", "q-q", "Choose an answer to “Would you?”"));
    assertThat(STARS.entry()).isEqualTo(new Entry.Blank());
  }

  @Test
  void takesThatItDoesNotApplyWhereThatIsOffered() {
    assertThat(RECOMMEND.answer("q=_na")).isEqualTo(new Answer.NotApplicable());
    assertThatIllegalArgumentException().isThrownBy(() -> STARS.entry("q=_na"));
    var labels = RECOMMEND.page().select("label:has(input[name=q])").eachText();
    assertThat(labels).hasSize(12).endsWith("I cannot say");
    assertThat(RECOMMEND.page().select(".apart input[type=radio][name=q]")).hasSize(1);
  }

  @Test
  void saysHowManyStarsInWords() {
    var labels = STARS.page().select(".steps label");
    assertThat(labels.eachText())
        .containsExactly(
            "★☆☆☆☆ 1 star Poor",
            "★★☆☆☆ 2 stars",
            "★★★☆☆ 3 stars",
            "★★★★☆ 4 stars",
            "★★★★★ 5 stars Great");
    assertThat(labels.select(".stars")).allMatch(stars -> stars.attr("aria-hidden").equals("true"));
  }

  @Test
  void showsTheStrongestAgreementFirst() {
    assertThat(AGREEMENT.page().select(".steps input").eachAttr("value"))
        .containsExactly("7", "6", "5", "4", "3", "2", "1");
  }

  @Test
  void showsWhatWasChosenBefore() {
    assertThat(RECOMMEND.said(new Answer.Rating(3)).select("input[checked]").attr("value"))
        .isEqualTo("3");
    assertThat(RECOMMEND.again(new Answer.NotApplicable())).isEqualTo(new Answer.NotApplicable());
    assertThat(STARS.again(new Answer.Rating(2))).isEqualTo(new Answer.Rating(2));
  }

  @Test
  void leadsFromTheErrorToTheFirstRadio() {
    var page = RECOMMEND.refused();
    var target = page.expectFirst(page.select(".problem a").attr("href"));
    assertThat(target.attr("value")).isEqualTo("0");
    assertThat(page.select("fieldset").attr("aria-describedby")).isEqualTo("q-q_error");
  }
}
