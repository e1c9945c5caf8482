package io.outturn.identity.team;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What is posted to found a team. */
@Introspected
@Serdeable.Deserializable
record TeamForm(@Nullable String name) {
  static final TeamForm EMPTY = new TeamForm(null);

  String typed() {
    return name == null ? "" : name.strip();
  }
}
