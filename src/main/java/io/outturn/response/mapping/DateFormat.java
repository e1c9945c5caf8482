package io.outturn.response.mapping;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a date is written: {@code iso-date-time}, or a pattern of {@link DateTimeFormatter} such as
 * {@code yyyy-MM-dd} or {@code dd/MM/yyyy}. A pattern without a day, {@code yyyy-MM}, means the
 * first of the month. A date and time counts on the day as it is written, whatever its offset.
 */
public final class DateFormat {
  /** The formats that a guess tries, the most common first. */
  static final List<String> COMMON =
      List.of(
          "yyyy-MM-dd",
          "yyyy-MM",
          "iso-date-time",
          "yyyy-MM-dd HH:mm:ss",
          "dd/MM/yyyy",
          "MM/dd/yyyy",
          "dd.MM.yyyy",
          "dd/MM/yyyy HH:mm",
          "d MMMM yyyy");

  private static final String ISO = "iso-date-time";
  private static final Pattern QUOTED = Pattern.compile("'[^']*'");

  /** How days are written when nothing else is said. */
  static final DateFormat ISO_DAY = of("yyyy-MM-dd");

  private final String pattern;
  private final DateTimeFormatter formatter;

  private DateFormat(String pattern, DateTimeFormatter formatter) {
    this.pattern = pattern;
    this.formatter = formatter;
  }

  /**
   * Reads a format.
   *
   * @throws IllegalArgumentException when it is no pattern, or one without a year and a month
   */
  public static DateFormat of(String pattern) {
    if (pattern.equals(ISO)) {
      return new DateFormat(ISO, DateTimeFormatter.ISO_DATE_TIME);
    }
    var format = new DateFormat(pattern, formatter(pattern));
    format.provesItself();
    return format;
  }

  private static DateTimeFormatter formatter(String pattern) {
    var builder =
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern(pattern)
            .parseDefaulting(ChronoField.ERA, 1);
    if (!hasDay(pattern)) {
      builder.parseDefaulting(ChronoField.DAY_OF_MONTH, 1);
    }
    return builder.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
  }

  /** Whether it tells days apart; a format without a day means the first of the month. */
  boolean hasDay() {
    return pattern.equals(ISO) || hasDay(pattern);
  }

  private static boolean hasDay(String pattern) {
    return QUOTED.matcher(pattern).replaceAll("").contains("d");
  }

  private void provesItself() {
    var noon = LocalDate.of(2024, 11, 28).atTime(12, 0).atOffset(java.time.ZoneOffset.UTC);
    try {
      parse(formatter.format(noon));
    } catch (java.time.DateTimeException _) {
      throw new IllegalArgumentException("A date needs a year and a month, not only " + pattern);
    }
  }

  /**
   * Reads a date.
   *
   * @throws DateTimeParseException when the text is not written in this format
   */
  public LocalDate parse(String text) {
    return formatter.parse(text, LocalDate::from);
  }

  /** The format as a mapping file writes it. */
  public String pattern() {
    return pattern;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DateFormat format && pattern.equals(format.pattern);
  }

  @Override
  public int hashCode() {
    return pattern.hashCode();
  }

  @Override
  public String toString() {
    return pattern;
  }
}
