package io.outturn.response.form.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.outturn.response.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {
  private static final OneQuestion COMMENT =
      OneQuestion.of(
          """
          type: comment
          text: {en: Why?, de: Warum?}
          required: true
          not-applicable: true
          maximum-length: 1000
          """);
  private static final OneQuestion LINE =
      OneQuestion.of("type: short-text\ntext: {en: Your name?, de: Ihr Name?}\n");
  private static final OneQuestion EMAIL =
      OneQuestion.of("type: email\ntext: {en: Your address?, de: Ihre Adresse?}\n");

  private static Answer words(String words) {
    return new Answer.Words(words);
  }

  @Test
  void keepsLinesWhereThereAreSome() {
    assertThat(COMMENT.answer("q= Good\r\nand fast\r ")).isEqualTo(words("Good\nand fast"));
    assertThat(LINE.answer("q= Ada \r\n Lovelace ")).isEqualTo(words("Ada Lovelace"));
  }

  @Test
  void countsCharactersAsPeopleDo() {
    assertThat(COMMENT.answer("q=" + "😀".repeat(1000))).isEqualTo(words("😀".repeat(1000)));
    assertThat(COMMENT.fault("q=" + "a".repeat(1001)).message())
        .isEqualTo("Shorten your answer to “Why?” to 1,000 characters; it has 1,001");
    assertThat(LINE.fault("q=" + "a".repeat(201)).message()).contains("to 200 characters");
  }

  @Test
  void leavesOutWhatNobodyTypes() {
    assertThat(COMMENT.answer("q=a\u0000b\u0007c\u001bd\u007fe\u0085f\tg"))
        .isEqualTo(words("abcde\nf\tg"));
    assertThat(COMMENT.answer("q=safe\u202Eevil\u202C \u2066x\u2069"))
        .isEqualTo(words("safeevil x"));
    assertThat(COMMENT.answer("q=\uD800half")).isEqualTo(words("half"));
    assertThat(COMMENT.fault("q=\u0000\u202E \n").message()).startsWith("Write an answer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "'; DROP TABLE response; --",
        "{recommend | x} ${7*7} [[${1}]] __${x}__ #{y}",
        "👩‍👩‍👧‍👦 שלום مرحبا \u200Fx"
      })
  void keepsEverythingElseAsItIs(String text) {
    assertThat(COMMENT.answer("q=" + text)).isEqualTo(words(text));
    var page = COMMENT.page("q=" + text);
    assertThat(page.select("textarea").text()).isEqualTo(text);
    assertThat(page.select("script")).isEmpty();
  }

  @Test
  void keepsLineBreaksAtTheBeginningOnTheWayBack() {
    var area = COMMENT.page("q=\n\nWhy").expectFirst("textarea");
    assertThat(area.wholeText()).isEqualTo("\n\nWhy");
  }

  @Test
  void asksForWordsOrThatItDoesNotApply() {
    assertThat(COMMENT.fault("q=  \r\n").message()).isEqualTo("Write an answer to “Why?”");
    assertThat(COMMENT.answer("q_na=_na")).isEqualTo(new Answer.NotApplicable());
    assertThat(COMMENT.fault("q_na=_na", "q=Because").message()).contains("but not both");
    assertThatIllegalArgumentException().isThrownBy(() -> COMMENT.entry("q_na=yes"));
    assertThat(COMMENT.again(new Answer.NotApplicable())).isEqualTo(new Answer.NotApplicable());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ada@example.com", "a.b+c@mail.example.co.uk", "björn@müller.example", "x@y.zz"})
  void takesWhatCouldBeAnAddress(String address) {
    assertThat(EMAIL.answer("q= " + address + " ")).isEqualTo(words(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ada",
        "ada@",
        "@example.com",
        "ada@example",
        "a b@example.com",
        "a@b@example.com",
        "ada@example..com",
        "ada@-example.com",
        "ada@example.com.",
        "Ada <ada@example.com>",
        "ada@example.123"
      })
  void asksForAnAddress(String address) {
    assertThat(EMAIL.fault("q=" + address).message())
        .isEqualTo(
            "Check the e-mail address for “Your address?”: it should look like name@example.com");
  }

  @Test
  void takesNoAddressThatIsTooLong() {
    assertThat(EMAIL.fault("q=a@" + "b".repeat(250) + ".com").message()).contains("Check");
    assertThat(EMAIL.fault("q=" + "a".repeat(65) + "@b.com").message()).contains("Check");
  }

  @Test
  void tellsBrowsersWhatAFieldIsFor() {
    var field = EMAIL.page().expectFirst("#q-q");
    assertThat(field.attr("type")).isEqualTo("email");
    assertThat(field.attr("autocomplete")).isEqualTo("email");
    assertThat(LINE.page().select("#q-q").attr("autocomplete")).isEqualTo("off");
    assertThat(LINE.page().select("h1 > label[for=q-q]")).hasSize(1);
  }
}
