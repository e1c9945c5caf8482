package io.outturn.survey.file;

/** Days are days of the calendar, and a time does not end before it begins. */
final class DateRules {
  private DateRules() {}

  static void check(Part block, String first, String last, Problems problems) {
    isDay(block, first, problems);
    isDay(block, last, problems);
    var from = block.date(first);
    var to = block.date(last);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      problems.at(
          block.get(last).orElse(block).place(),
          "%s: %s is before %s, which is %s. Write a day that is not before it."
              .formatted(last, to.get(), first, from.get()));
    }
  }

  private static void isDay(Part block, String key, Problems problems) {
    block
        .get(key)
        .filter(part -> part.words().isPresent() && block.date(key).isEmpty())
        .ifPresent(part ->
            problems.at(
                part.place(),
                "%s: %s is not a day of the calendar. Write year-month-day, for example 2026-12-31."
                    .formatted(key, Problems.quoted(part.written()))));
  }
}
