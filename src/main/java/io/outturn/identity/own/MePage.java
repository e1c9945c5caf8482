package io.outturn.identity.own;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * Somebody's own page.
 *
 * @param does what their role is, in a few words
 * @param hasPassword whether they chose a password
 * @param secondFactor whether they are asked for a code when they sign in
 * @param sessions where they are signed in, the last used first
 */
@Introspected
record MePage(
    String name,
    String email,
    String does,
    boolean hasPassword,
    boolean secondFactor,
    List<Line> sessions) {
  MePage {
    sessions = List.copyOf(sessions);
  }

  /**
   * A session.
   *
   * @param handle names it in the form that ends it
   * @param began and lastUsed in UTC
   * @param here whether it is the one that looks
   */
  record Line(String handle, String device, String began, String lastUsed, boolean here) {}
}
