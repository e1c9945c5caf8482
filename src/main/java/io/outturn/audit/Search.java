package io.outturn.audit;

import io.outturn.database.Utc;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What somebody looks for in the log; what is empty does not matter.
 *
 * @param actor the id of whoever did it
 * @param day in UTC
 * @param before only entries with smaller numbers, to go on behind a page
 */
record Search(
    Optional<String> actor,
    Optional<Action> action,
    Optional<Subject.Kind> kind,
    Optional<String> subject,
    Optional<LocalDate> day,
    OptionalLong before) {

  /** Conditions with their values, in the same order. */
  record Where(String sql, List<Object> values) {}

  Where where() {
    var conditions = new ArrayList<>(List.of("number < ?"));
    var values = new ArrayList<Object>(List.of(before.orElse(Long.MAX_VALUE)));
    add(conditions, values, "actor = ?", actor);
    add(conditions, values, "action = ?", action.map(Enum::name));
    add(conditions, values, "subject_kind = ?", kind.map(Enum::name));
    add(conditions, values, "subject = ?", subject);
    day.ifPresent(date -> {
      conditions.add("noted_at >= ? AND noted_at < ?");
      values.add(Utc.column(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
      values.add(Utc.column(date.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
    });
    return new Where(String.join(" AND ", conditions), values);
  }

  private static void add(
      List<String> conditions, List<Object> values, String condition, Optional<String> value) {
    value.ifPresent(given -> {
      conditions.add(condition);
      values.add(given);
    });
  }
}
