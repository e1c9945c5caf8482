package io.outturn.audit;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What was typed to search the log.
 *
 * @param who an e-mail address or a name
 * @param what an {@link Action}
 * @param kind a {@link Subject.Kind}
 * @param id which one of the kind
 * @param day as 2026-03-01, in UTC
 * @param before the number behind which the page goes on
 */
@Introspected
record AuditForm(
    @QueryValue @Nullable String who,
    @QueryValue @Nullable String what,
    @QueryValue @Nullable String kind,
    @QueryValue @Nullable String id,
    @QueryValue @Nullable String day,
    @QueryValue @Nullable String before) {

  static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  static Optional<String> given(@Nullable String typed) {
    return Optional.of(text(typed)).filter(text -> !text.isEmpty());
  }

  /** What nobody's form sends is as good as nothing chosen. */
  Optional<Action> action() {
    return Arrays.stream(Action.values()).filter(one -> one.name().equals(what)).findFirst();
  }

  Optional<Subject.Kind> subjectKind() {
    return Arrays.stream(Subject.Kind.values()).filter(one -> one.name().equals(kind)).findFirst();
  }

  Optional<LocalDate> date() {
    try {
      return given(day).map(LocalDate::parse);
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  OptionalLong behind() {
    var digits = text(before);
    return digits.matches("\\d{1,18}")
        ? OptionalLong.of(Long.parseLong(digits))
        : OptionalLong.empty();
  }

  boolean isDayWrong() {
    return given(day).isPresent() && date().isEmpty();
  }
}
