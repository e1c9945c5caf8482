package io.outturn.identity.own;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What is posted to end a session; its handle opens nothing. */
@Introspected
@Serdeable.Deserializable
record SessionForm(@Nullable String handle) {
  static final SessionForm EMPTY = new SessionForm(null);

  String named() {
    return handle == null ? "" : handle;
  }
}
