package io.outturn.response.form.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.response.Answer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTest {
  private static final String CALLED =
      """
      type: date
      text: {en: When?, de: Wann?}
      required: true
      earliest: 2025-01-01
      latest: 2026-12-31
      not-applicable: true
      """;
  private static final OneQuestion DATE = OneQuestion.of(CALLED);

  @ParameterizedTest
  @CsvSource({"5,3,2026", "05,03,2026", "5,March,2026", "5,mar,2026", "٥,٣,٢٠٢٦"})
  void readsADate(String day, String month, String year) {
    assertThat(DATE.answer("q_day=" + day, "q_month=" + month, "q_year=" + year))
        .isEqualTo(new Answer.Date(LocalDate.of(2026, 3, 5)));
  }

  @Test
  void readsTheMonthsOfTheLanguage() {
    assertThat(OneQuestion.of(CALLED, "de").answer("q_day=5", "q_month=März", "q_year=2026"))
        .isEqualTo(new Answer.Date(LocalDate.of(2026, 3, 5)));
  }

  @ParameterizedTest
  @CsvSource({
    "'',3,2026,q-q,Add the day to the date for “When?”",
    "5,'',2026,q-q_month,Add the month to the date for “When?”",
    "5,3,'',q-q_year,'Add the year to the date for “When?”, with four digits'",
    "5,3,26,q-q_year,'Add the year to the date for “When?”, with four digits'",
    "30,2,2026,q-q,Check the date for “When?”: there is no such day",
    "5,13,2026,q-q,Check the date for “When?”: there is no such day",
    "x,3,2026,q-q,Check the date for “When?”: there is no such day",
    "5,3,2024,q-q,The answer to “When?” must be from 1 January 2025 to 31 December 2026",
    "'','','',q-q,Enter a date for “When?”"
  })
  void saysWhatIsWrongWithIt(
      String day, String month, String year, String control, String message) {
    assertThat(DATE.fault("q_day=" + day, "q_month=" + month, "q_year=" + year))
        .isEqualTo(new Fault("q", control, message));
  }

  @Test
  void isOneGroupOfThreeFields() {
    var page = DATE.page();
    assertThat(page.select("fieldset .date label").eachText())
        .containsExactly("Day", "Month", "Year");
    assertThat(page.select("fieldset .date input").eachAttr("name"))
        .containsExactly("q_day", "q_month", "q_year");
    assertThat(page.select("label[for=q-q_year]")).hasSize(1);
    var refused = DATE.refused("q_day=5", "q_month=", "q_year=2026");
    assertThat(refused.select("[aria-invalid=true]").attr("name")).isEqualTo("q_month");
    assertThat(refused.select("#q-q_year").val()).isEqualTo("2026");
  }

  @Test
  void isShownAndReadAgain() {
    var day = new Answer.Date(LocalDate.of(2026, 12, 31));
    assertThat(DATE.again(day)).isEqualTo(day);
    assertThat(DATE.answer("q_na=_na")).isEqualTo(new Answer.NotApplicable());
    assertThat(DATE.fault("q_na=_na", "q_day=1").message()).contains("but not both");
  }
}
