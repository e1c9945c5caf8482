package io.outturn.response.form.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.response.Answer;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTest {
  private static final String HOURS =
      """
      type: number
      text: {en: How long?, de: Wie lange?}
      least: 0
      most: 1999.5
      decimals: 1
      unit: {en: hours, de: Stunden}
      """;
  private static final OneQuestion ENGLISH = OneQuestion.of(HOURS);
  private static final OneQuestion GERMAN = OneQuestion.of(HOURS, "de");

  private static Answer amount(String number) {
    return new Answer.Amount(new BigDecimal(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.5|1.5",
        "1,5|1.5",
        "1,234|1234",
        "1 234.5|1234.5",
        "+7|7",
        "007|7",
        ".5|0.5",
        "٣٫٥|3.5",
        "0.0|0"
      })
  void readsWhatPeopleTypeInEnglish(String typed, String number) {
    assertThat(ENGLISH.answer("q=" + typed)).isEqualTo(amount(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1,5|1.5", "1.5|1.5", "1.234|1234", "1.234,5|1234.5"})
  void readsWhatPeopleTypeInGerman(String typed, String number) {
    assertThat(GERMAN.answer("q=" + typed)).isEqualTo(amount(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"many", "1e9", "1.2.3", "1,2,3", "--1", "0x10", "NaN", "½", "1;2"})
  void asksForANumber(String typed) {
    assertThat(ENGLISH.fault("q=" + typed).message())
        .isEqualTo("Write your answer to “How long?” as a number, such as 2.5");
  }

  @Test
  void asksForANumberThatIsNotAsLongAsABook() {
    assertThat(ENGLISH.fault("q=" + "9".repeat(1000)).message()).contains("as a number");
  }

  @Test
  void namesItsLimitsBeforeAndAfter() {
    assertThat(ENGLISH.page().select(".hint").text()).isEqualTo("Between 0 and 1,999.5");
    assertThat(ENGLISH.fault("q=-1").message())
        .isEqualTo("The answer to “How long?” must be between 0 and 1,999.5");
    assertThat(GERMAN.fault("q=2000").message()).contains("zwischen 0 und 1.999,5");
    assertThat(ENGLISH.fault("q=1.25").message()).contains("with at most one decimal");
    var whole = OneQuestion.of("type: number\ntext: {en: How many?, de: Wie viele?}");
    assertThat(whole.fault("q=1.5").message()).contains("as a whole number");
    assertThat(whole.fault("q=1" + "0".repeat(16)).message())
        .contains("at most 999,999,999,999,999");
    assertThat(whole.answer("q=-3")).isEqualTo(amount("-3"));
  }

  @Test
  void showsTheKeyboardThatHasAllItTakes() {
    assertThat(ENGLISH.page().select("#q-q").attr("inputmode")).isEqualTo("decimal");
    var whole = "type: number\ntext: {en: How many?, de: Wie viele?}\n";
    assertThat(OneQuestion.of(whole + "least: 0").page().select("#q-q").attr("inputmode"))
        .isEqualTo("numeric");
    assertThat(OneQuestion.of(whole).page().select("#q-q").attr("inputmode")).isEqualTo("text");
  }

  @Test
  void readsTheUnitWithTheField() {
    var field = ENGLISH.page().expectFirst("#q-q");
    assertThat(field.attr("aria-describedby")).isEqualTo("q-q_more q-q_unit");
    assertThat(ENGLISH.page().select("#q-q_unit").text()).isEqualTo("hours");
  }

  @Test
  void writesItAsTheReaderTypesIt() {
    assertThat(GERMAN.said(amount("1234.5")).select("#q-q").val()).isEqualTo("1234,5");
    assertThat(GERMAN.again(amount("1234.5"))).isEqualTo(amount("1234.5"));
    assertThat(ENGLISH.again(amount("1000"))).isEqualTo(amount("1000"));
  }
}
