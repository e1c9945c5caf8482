package io.outturn.response.form.words;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.ListFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How one language writes dates, numbers and lists. Digits are 0 to 9 everywhere: a scale then
 * looks the same in all languages of a survey.
 */
public record Formats(Locale locale) {
  /** A part of a date. */
  public enum Part {
    DAY('d'),
    MONTH('M'),
    YEAR('y');

    private final char letter;

    Part(char letter) {
      this.letter = letter;
    }
  }

  /** English without a region is written as in Britain, with the day first. */
  static Formats in(String tag) {
    var locale = tag.equals("en") ? Locale.UK : Locale.forLanguageTag(tag);
    return new Formats(
        new Locale.Builder().setLocale(locale).setUnicodeLocaleKeyword("nu", "latn").build());
  }

  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(locale).format(day);
  }

  public String count(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** A number with all of its digits. */
  public String number(BigDecimal number) {
    var format = NumberFormat.getInstance(locale);
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  /** A number as somebody types it: with the language's decimal sign and nothing in between. */
  public String typed(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString().replace('.', decimalSign());
  }

  public char decimalSign() {
    return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
  }

  /** One or several things in a row, with the language's word before the last. */
  public String list(List<String> things) {
    return ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
        .format(things);
  }

  /** The parts of a date in the order in which the language writes them. */
  public List<Part> dateOrder() {
    var pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
    return Stream.of(Part.values())
        .sorted(Comparator.comparingInt(part -> pattern.indexOf(part.letter)))
        .toList();
  }

  /** The month that somebody wrote in words. */
  public Optional<Month> month(String name) {
    var wanted = plain(name);
    return Stream.of(Month.values())
        .filter(month ->
            Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)
                .anyMatch(style -> plain(month.getDisplayName(style, locale)).equals(wanted)))
        .findFirst();
  }

  private String plain(String name) {
    return name.replace(".", "").toLowerCase(locale);
  }
}
