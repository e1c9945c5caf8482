package io.outturn.response.form;

import io.outturn.response.form.question.Fields;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a form sends beside answers. Question ids hold no underscore, so none of these fields meets
 * one.
 *
 * @param version the survey version whose questions were on the page
 * @param began when the first page was drawn, if it was that one
 * @param language the language in which the page is to be shown again, if that is all it asks for
 * @param trapped whether something is in the field that people do not see
 */
record Envelope(
    Optional<UUID> version, Optional<Instant> began, Optional<String> language, boolean trapped) {
  static final String VERSION = "_version";
  static final String BEGAN = "_began";
  static final String LANGUAGE = "_language";
  static final String TRAP = "your_website";
  static final Set<String> NAMES = Set.of(VERSION, BEGAN, LANGUAGE, TRAP);

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException when no form of ours sends it
   */
  static Envelope of(Fields fields) {
    return new Envelope(
        some(fields.one(VERSION)).map(UUID::fromString),
        some(fields.one(BEGAN)).map(Envelope::instant),
        some(fields.one(LANGUAGE)),
        !fields.one(TRAP).isBlank());
  }

  private static Optional<String> some(String value) {
    return Optional.of(value).filter(it -> !it.isEmpty());
  }

  private static Instant instant(String seconds) {
    try {
      return Instant.ofEpochSecond(Long.parseLong(seconds));
    } catch (DateTimeException tooFar) {
      throw new IllegalArgumentException("No time is " + seconds, tooFar);
    }
  }

  /** A time as a form carries it. */
  static String written(Instant time) {
    return Long.toString(time.getEpochSecond());
  }
}
