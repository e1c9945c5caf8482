package io.outturn.response;

import io.outturn.response.validity.FlagRule;
import io.outturn.response.validity.ReadingSpeed;
import io.outturn.response.validity.StraightLines;
import io.outturn.survey.SurveyVersion;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The flags of a response inside a transaction, each with what was seen. How a response came about
 * does not change later, so those flags stay; what it says can change, so those are looked at again
 * with every submission.
 */
final class DraftFlags {
  /** What depends on the answers as they stand. */
  private static final Set<FlagRule> OF_ANSWERS =
      Set.of(FlagRule.STRAIGHT_LINER, FlagRule.DUPLICATE);

  private final Map<FlagRule, String> before = new EnumMap<>(FlagRule.class);
  private final Map<FlagRule, String> now = new EnumMap<>(FlagRule.class);

  /**
   * Begins with what stands in the database.
   *
   * @param standing what was seen, by rule
   */
  DraftFlags(Map<FlagRule, String> standing) {
    before.putAll(standing);
    now.putAll(standing);
    now.keySet().removeAll(OF_ANSWERS);
  }

  /** Notes what a submission itself shows. */
  void witness(Submission submission) {
    if (submission.circumstances().trapped()) {
      now.putIfAbsent(FlagRule.BOT, "The hidden field was filled in");
    }
    var day = submission.answeredOn();
    if (!submission.version().survey().openOn(day)) {
      now.putIfAbsent(FlagRule.OUT_OF_WINDOW, "Answered on " + day);
    }
  }

  /**
   * Looks at the time of a response that has just been completed.
   *
   * @param words how many there were to read; asked for only where the time is known
   */
  void time(Course course, IntSupplier words) {
    course
        .taken()
        .flatMap(taken -> ReadingSpeed.tooFast(words.getAsInt(), taken))
        .ifPresent(seen -> now.putIfAbsent(FlagRule.SPEEDER, seen));
  }

  /** Looks at the answers as they stand. */
  void look(SurveyVersion version, Map<UUID, Held> held) {
    StraightLines.in(version.survey(), row -> rating(held.get(version.questionVersion(row))))
        .ifPresent(seen -> now.put(FlagRule.STRAIGHT_LINER, seen));
  }

  private static OptionalInt rating(@Nullable Held held) {
    return held != null && held.counted() && held.answer() instanceof Answer.Rating(int value)
        ? OptionalInt.of(value)
        : OptionalInt.empty();
  }

  void repeats(UUID other) {
    now.put(FlagRule.DUPLICATE, "The same answers as the response " + other);
  }

  boolean stoodBefore() {
    return !before.isEmpty();
  }

  boolean standNow() {
    return !now.isEmpty();
  }

  Set<FlagRule> before() {
    return before.keySet();
  }

  Set<FlagRule> now() {
    return now.keySet();
  }

  void eachNoted(BiConsumer<FlagRule, String> action) {
    now.forEach((rule, seen) -> {
      if (!seen.equals(before.get(rule))) {
        action.accept(rule, seen);
      }
    });
  }

  void eachWithdrawn(BiConsumer<FlagRule, String> action) {
    before.forEach((rule, seen) -> {
      if (!seen.equals(now.get(rule))) {
        action.accept(rule, seen);
      }
    });
  }
}
