package io.outturn.followup;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to take a step with a follow-up.
 *
 * @param kind what is done
 * @param words what happened
 * @param holder who has it from now on, where it is handed over
 * @param seen how many steps whoever takes it has seen
 */
@Introspected
@Serdeable.Deserializable
record StepForm(
    @Nullable String kind, @Nullable String words, @Nullable String holder, @Nullable String seen) {
  static final StepForm EMPTY = new StepForm(null, null, null, null);
}
