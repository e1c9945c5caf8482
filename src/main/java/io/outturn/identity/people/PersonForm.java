package io.outturn.identity.people;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What is posted to change something about somebody.
 *
 * @param why the reason, which is kept
 */
@Introspected
@Serdeable.Deserializable
record PersonForm(@Nullable String role, @Nullable String why) {
  static final PersonForm EMPTY = new PersonForm(null, null);

  String reason() {
    return why == null ? "" : why.strip();
  }
}
