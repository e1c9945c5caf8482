package io.outturn.identity.token;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to make a token.
 *
 * @param name what it is for
 * @param days how long it is good
 * @param right the rights that are ticked
 * @param whose {@code installation}, or else one's own
 */
@Introspected
@Serdeable.Deserializable
record TokenForm(
    @Nullable String name,
    @Nullable String days,
    @Nullable List<String> right,
    @Nullable String whose) {
  static final TokenForm EMPTY = new TokenForm(null, "90", null, null);

  NewToken wish() {
    return new NewToken(name == null ? "" : name, ticked(), number(), "installation".equals(whose));
  }

  List<String> ticked() {
    return right == null ? List.of() : right;
  }

  /** What is no number is no life either. */
  private int number() {
    return days != null && days.matches("[0-9]{1,4}") ? Integer.parseInt(days) : 0;
  }
}
