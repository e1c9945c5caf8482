package io.outturn.outcome.form;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to set a key result.
 *
 * @param title who feels what
 * @param measure a survey and its measure, for example {@code service-experience/nps(recommend)}
 * @param segment whose answers count; empty for everybody's
 * @param baseline as people write it: NPS -100 to +100, shares in per cent, means in scale points
 * @param target in the same way
 * @param startsOn the first day whose answers count
 * @param deadline the last day whose answers count
 * @param kept the title that reads like an output and is meant so
 * @param then {@code wording} to look at the words only
 */
@Introspected
@Serdeable.Deserializable
record KeyResultForm(
    @Nullable String title,
    @Nullable String measure,
    @Nullable String segment,
    @Nullable String baseline,
    @Nullable String target,
    @Nullable String startsOn,
    @Nullable String deadline,
    @Nullable String kept,
    @Nullable String then) {
  static KeyResultForm startingOn(String day) {
    return new KeyResultForm(null, null, null, null, null, day, null, null, null);
  }

  String typedTitle() {
    return title == null ? "" : title.strip();
  }

  boolean looksAtWording() {
    return "wording".equals(then);
  }

  /** Whether somebody said that these very words are meant. */
  boolean keepsTitle() {
    return typedTitle().equals(kept);
  }
}
