package io.outturn.response.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormatTest {
  @ParameterizedTest
  @CsvSource({
    "yyyy-MM-dd, 2024-02-29, 2024-02-29",
    "yyyy-MM, 2024-02, 2024-02-01",
    "dd/MM/yyyy, 29/02/2024, 2024-02-29",
    "iso-date-time, 2024-02-29T23:30:00-05:00, 2024-02-29",
    "iso-date-time, 2024-02-29T08:30:00, 2024-02-29",
    "yyyy-MM-dd HH:mm:ss, 2024-02-29 08:30:00, 2024-02-29",
    "d MMMM yyyy, 9 february 2024, 2024-02-09",
    "uuuu.MM.dd, 2024.02.29, 2024-02-29"
  })
  void readsADay(String format, String text, LocalDate day) {
    assertThat(DateFormat.of(format).parse(text)).isEqualTo(day);
  }

  @Test
  void takesNoDayThatThereIsNot() {
    assertThatThrownBy(() -> DateFormat.of("yyyy-MM-dd").parse("2023-02-29"))
        .isInstanceOf(DateTimeParseException.class);
  }

  @Test
  void refusesAFormatThatTellsNoDay() {
    assertThatThrownBy(() -> DateFormat.of("MM/dd")).hasMessageContaining("a year and a month");
    assertThatThrownBy(() -> DateFormat.of("yyyy-foo"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
