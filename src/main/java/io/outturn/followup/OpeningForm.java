package io.outturn.followup;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to open a follow-up.
 *
 * @param reason why somebody is to get back to the account
 * @param due until when
 * @param holder who does it
 */
@Introspected
@Serdeable.Deserializable
record OpeningForm(@Nullable String reason, @Nullable String due, @Nullable String holder) {
  static final OpeningForm EMPTY = new OpeningForm(null, null, null);
}
