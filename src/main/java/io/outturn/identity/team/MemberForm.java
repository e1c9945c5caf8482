package io.outturn.identity.team;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What is posted to put somebody into a team. */
@Introspected
@Serdeable.Deserializable
record MemberForm(@Nullable String person) {
  static final MemberForm EMPTY = new MemberForm(null);

  boolean names(String id) {
    return id.equals(person);
  }
}
