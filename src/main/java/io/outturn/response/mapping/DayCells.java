package io.outturn.response.mapping;

import io.outturn.response.Answer;
import io.outturn.survey.question.Day;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days, written as the mapping says. */
final class DayCells implements CellReader {
  private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private final Day asked;
  private final DateFormat format;

  /** A format that knows months only cannot tell a day: then days are written yyyy-MM-dd. */
  DayCells(Day asked, DateFormat format) {
    this.asked = asked;
    this.format = format.hasDay() ? format : DateFormat.ISO_DAY;
  }

  @Override
  public Answer read(String text) {
    var day = day(text);
    var earliest = asked.earliest().orElse(FIRST);
    var latest = asked.latest().orElse(LAST);
    if (day.isBefore(earliest)) {
      throw new NoAnswer("lies before " + earliest);
    } else if (day.isAfter(latest)) {
      throw new NoAnswer("lies after " + latest);
    }
    return new Answer.Date(day);
  }

  private LocalDate day(String text) {
    try {
      return format.parse(text);
    } catch (DateTimeParseException _) {
      throw new NoAnswer("is not a date written " + format.pattern());
    }
  }
}
