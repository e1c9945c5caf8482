package io.outturn.privacy;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What is posted to erase a response. */
@Introspected
@Serdeable.Deserializable
record ErasureForm(@Nullable String reason) {
  static final ErasureForm EMPTY = new ErasureForm(null);

  String why() {
    return reason == null ? "" : reason.strip();
  }
}
