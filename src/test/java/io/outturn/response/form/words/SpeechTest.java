package io.outturn.response.form.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.response.form.words.Formats.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeechTest {
  @Test
  void speaksTheLanguageOrSaysWhichOtherItSpeaks() {
    assertThat(Speech.in("de-AT").lang()).isNull();
    assertThat(Speech.in("de-AT").words().next()).isEqualTo("Weiter");
    assertThat(Speech.in("pt-BR").lang()).isEqualTo("en");
    assertThat(Speech.in("pt-BR").words().next()).isEqualTo("Continue");
  }

  @Test
  void knowsWhichLanguagesAreWrittenFromTheRight() {
    assertThat(Speech.in("ar").direction()).isEqualTo("rtl");
    assertThat(Speech.in("he-IL").direction()).isEqualTo("rtl");
    assertThat(Speech.in("fr").direction()).isEqualTo("ltr");
  }

  @Test
  void namesALanguageInItself() {
    assertThat(Speech.name("de")).isEqualTo("Deutsch");
    assertThat(Speech.name("fr")).isEqualTo("Français");
    assertThat(Speech.name("ar")).isEqualTo("العربية");
  }

  @Test
  void writesDatesAndNumbersAsTheLanguageDoes() {
    var day = LocalDate.of(2026, 3, 5);
    var number = new BigDecimal("1234.50");
    assertThat(Formats.in("en").day(day)).isEqualTo("5 March 2026");
    assertThat(Formats.in("en-US").day(day)).isEqualTo("March 5, 2026");
    assertThat(Formats.in("de").day(day)).isEqualTo("5. März 2026");
    assertThat(Formats.in("es").day(day)).isEqualTo("5 de marzo de 2026");
    assertThat(Formats.in("fr").day(day)).isEqualTo("5 mars 2026");
    assertThat(Formats.in("ar").day(day)).isEqualTo("5 مارس 2026");
    assertThat(Formats.in("en").number(number)).isEqualTo("1,234.5");
    assertThat(Formats.in("de").number(number)).isEqualTo("1.234,5");
    assertThat(Formats.in("ar-EG").number(number)).isEqualTo("1,234.5");
    assertThat(Formats.in("de").typed(number)).isEqualTo("1234,5");
    assertThat(Formats.in("de").list(List.of("A", "B", "C"))).isEqualTo("A, B und C");
  }

  @Test
  void asksForADateInTheOrderOfTheLanguage() {
    assertThat(Formats.in("en").dateOrder()).containsExactly(Part.DAY, Part.MONTH, Part.YEAR);
    assertThat(Formats.in("en-US").dateOrder()).containsExactly(Part.MONTH, Part.DAY, Part.YEAR);
    assertThat(Formats.in("ja").dateOrder()).containsExactly(Part.YEAR, Part.MONTH, Part.DAY);
  }

  @Test
  void knowsMonthsByTheirNames() {
    assertThat(Formats.in("de").month("märz")).contains(Month.MARCH);
    assertThat(Formats.in("en").month("Sept")).contains(Month.SEPTEMBER);
    assertThat(Formats.in("fr").month("févr.")).contains(Month.FEBRUARY);
    assertThat(Formats.in("en").month("Marchember")).isEmpty();
  }
}
