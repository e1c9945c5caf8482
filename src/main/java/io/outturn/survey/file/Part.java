package io.outturn.survey.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * One value of a survey file with everything inside it.
 *
 * @param json the value as the JSON Schema sees it
 * @param written what stands in the file; empty for a list or a block
 * @param place where the value begins
 * @param named where its key stands; for an item of a list, where the value begins
 * @param inner what is inside, by key, or by position counted from 0 in a list
 * @param characters where the characters of {@code written} stand, counted from 0 in code points
 */
record Part(
    JsonNode json,
    String written,
    Place place,
    Place named,
    Map<String, Part> inner,
    IntFunction<Place> characters) {
  private static final int LAST_YEAR = 9999;

  /** What stands in place of a list or block that is used again by a reference. */
  static final String REFERENCE = "*";

  /** Whether it could not be read because it refers to a list or block elsewhere. */
  boolean isReference() {
    return json.isNull() && written.equals(REFERENCE);
  }

  Optional<Part> get(String key) {
    return json.isObject() ? Optional.ofNullable(inner.get(key)) : Optional.empty();
  }

  /** The items of a list; none when this is not a list. */
  Collection<Part> items() {
    return json.isArray() ? inner.values() : List.of();
  }

  /** The items of the list that stands under a key; none when there is no such list. */
  Collection<Part> items(String key) {
    return get(key).map(Part::items).orElse(List.of());
  }

  /** The words, if this is a text and not a number, a list or a block. */
  Optional<String> words() {
    return Optional.ofNullable(json.textValue()).map(String::strip);
  }

  Optional<String> words(String key) {
    return get(key).flatMap(Part::words);
  }

  /** Whether a switch is on; off when there is none. */
  boolean isOn(String key) {
    return get(key).map(part -> part.json().asBoolean(false)).orElse(false);
  }

  /** The day of the calendar under a key; none when something else stands there. */
  Optional<LocalDate> date(String key) {
    return words(key).flatMap(Part::day);
  }

  private static Optional<LocalDate> day(String words) {
    try {
      return Optional.of(LocalDate.parse(words)).filter(day -> day.getYear() <= LAST_YEAR);
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }

  /** The number under a key; none when something else stands there. */
  Optional<BigDecimal> number(String key) {
    return get(key).filter(part -> part.json().isNumber()).map(part -> part.json().decimalValue());
  }

  /** The whole number under a key; none when something else stands there. */
  Optional<Integer> whole(String key) {
    return get(key).filter(part -> part.json().isInt()).map(part -> part.json().asInt());
  }

  /** The place of a character of its words, counted from 1 in code points. */
  Place place(int column) {
    int before = written.indexOf(written.strip());
    return characters.apply(written.codePointCount(0, Math.max(before, 0)) + column - 1);
  }
}
