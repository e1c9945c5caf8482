package io.outturn.dashboard.cascade;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * How all objectives lead up to one another.
 *
 * @param demonstration whether any of it is invented
 * @param branches the objectives that lead up to no other
 * @param teams the teams with their members
 */
@Introspected
record CascadePage(boolean demonstration, List<Branch> branches, List<TeamLine> teams) {
  /** A team. */
  @Introspected
  record TeamLine(String name, List<MemberLink> members) {}

  /** Somebody in it. */
  @Introspected
  record MemberLink(String address, String name) {}
}
