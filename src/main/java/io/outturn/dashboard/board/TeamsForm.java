package io.outturn.dashboard.board;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is posted to say which teams answer for an account; without a tick nothing is. */
@Introspected
@Serdeable.Deserializable
record TeamsForm(@Nullable List<String> team) {
  static final TeamsForm EMPTY = new TeamsForm(null);

  List<String> ticked() {
    return team == null ? List.of() : team;
  }
}
