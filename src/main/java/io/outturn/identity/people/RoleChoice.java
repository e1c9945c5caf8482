package io.outturn.identity.people;

import io.micronaut.core.annotation.Introspected;
import io.outturn.identity.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A role to choose. */
@Introspected
record RoleChoice(String value, String words, boolean chosen) {
  /** All of them, with this one chosen. */
  static List<RoleChoice> all(String chosen) {
    return Arrays.stream(Role.values())
        .map(role ->
            new RoleChoice(
                role.name(), name(role) + ": " + role.words(), role.name().equals(chosen)))
        .toList();
  }

  /** A role's name as it is read. */
  static String name(Role role) {
    var lower = role.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }
}
