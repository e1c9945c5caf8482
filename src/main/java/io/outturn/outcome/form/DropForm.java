package io.outturn.outcome.form;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Why something is dropped. */
@Introspected
@Serdeable.Deserializable
record DropForm(@Nullable String why) {
  static final DropForm EMPTY = new DropForm(null);
}
