package io.outturn.response.form.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.outturn.response.Answer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChoicesTest {
  private static final String OPTIONS =
      """
      text: {en: Where?, de: Wo?}
      required: true
      not-applicable: true
      options:
        - {id: shop, text: {en: In the shop, de: Im Laden}}
        - {id: web, text: {en: On the web, de: Im Netz}}
        - {id: other, text: {en: "Other, please say", de: Anderswo}, other: true}
      """;
  private static final OneQuestion ONE = OneQuestion.of("type: single-choice\n" + OPTIONS);
  private static final OneQuestion MANY =
      OneQuestion.of(
          "type: multiple-choice\n"
              + OPTIONS
              + "  - {id: none, text: {en: Nowhere, de: Nirgends}, exclusive: true}\n");
  private static final OneQuestion YES =
      OneQuestion.of("type: yes-no\ntext: {en: Again?, de: Wieder?}");

  private static Answer chosen(String... options) {
    return new Answer.Chosen(List.of(options), Optional.empty());
  }

  @Test
  void takesOneOption() {
    assertThat(ONE.answer("q=web", "q_other=")).isEqualTo(chosen("web"));
    assertThat(ONE.answer("q=_na")).isEqualTo(new Answer.NotApplicable());
    assertThat(YES.answer("q=not-sure")).isEqualTo(chosen("not-sure"));
    assertThat(ONE.fault().message()).isEqualTo("Choose an answer to “Where?”");
    assertThat(YES.entry()).isEqualTo(new Entry.Blank());
  }

  @Test
  void takesSeveralInTheOrderOfTheQuestion() {
    assertThat(MANY.answer("q=web", "q=shop")).isEqualTo(chosen("shop", "web"));
    assertThat(MANY.fault().message()).isEqualTo("Choose an answer to “Where?”");
    assertThat(MANY.page().select("fieldset input[type=checkbox][name=q]")).hasSize(5);
  }

  @Test
  void refusesWhatIsNoOption() {
    assertThatIllegalArgumentException().isThrownBy(() -> ONE.entry("q=moon"));
    assertThatIllegalArgumentException().isThrownBy(() -> ONE.entry("q=web", "q=shop"));
    assertThatIllegalArgumentException().isThrownBy(() -> MANY.entry("q=web", "q=moon"));
    assertThatIllegalArgumentException().isThrownBy(() -> MANY.entry("q=web", "q=web"));
    assertThatIllegalArgumentException().isThrownBy(() -> YES.entry("q=_na"));
  }

  @Test
  void saysThatAnExclusiveOptionStandsAlone() {
    assertThat(MANY.fault("q=none", "q=web").message())
        .isEqualTo("Choose either “Nowhere” or other answers to “Where?”");
    assertThat(MANY.fault("q=_na", "q=web").message()).contains("“Does not apply”");
    assertThat(MANY.answer("q=none")).isEqualTo(chosen("none"));
    var page = MANY.refused("q=none", "q=web");
    assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("web", "none");
  }

  @Test
  void takesWordsWithTheOptionThatAsksForThem() {
    var other = new Answer.Chosen(List.of("other"), Optional.of("By post"));
    assertThat(ONE.answer("q=other", "q_other= By\n post ")).isEqualTo(other);
    assertThat(ONE.again(other)).isEqualTo(other);
    assertThat(ONE.said(other).select("#q-q_other").val()).isEqualTo("By post");
    assertThat(MANY.again(new Answer.Chosen(List.of("web", "other"), Optional.of("Fax"))))
        .isEqualTo(new Answer.Chosen(List.of("web", "other"), Optional.of("Fax")));
  }

  @Test
  void asksForTheWordsOrForTheOption() {
    assertThat(ONE.fault("q=other", "q_other= "))
        .isEqualTo(
            new Fault(
                "q", "q-q_other", "Say in your own words what you mean by “Other, please say”"));
    assertThat(ONE.fault("q=web", "q_other=By post").message())
        .startsWith("Choose “Other, please say” if your words belong to it");
    assertThat(ONE.fault("q_other=By post").message()).startsWith("Choose “Other");
    assertThat(ONE.fault("q=other", "q_other=" + "x".repeat(201)).message())
        .contains("to 200 characters; it has 201");
    var page = ONE.refused("q=other");
    var field = page.expectFirst(page.select(".problem a").attr("href"));
    assertThat(field.attr("aria-invalid")).isEqualTo("true");
    assertThat(field.attr("aria-describedby")).isEqualTo("q-q_error");
  }

  @Test
  void namesEveryFieldThatItMaySend() {
    assertThat(ONE.control().names()).containsExactlyInAnyOrder("q", "q_other");
    assertThat(YES.control().names()).containsExactly("q");
  }
}
