package io.outturn.dashboard.cascade;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * What somebody's work leads up to.
 *
 * @param name what they are called
 * @param teams those they are in
 * @param ways for each objective of their teams, the way from it to the top
 */
@Introspected
record MemberPage(boolean demonstration, String name, List<String> teams, List<List<Step>> ways) {
  /** An objective on the way. */
  @Introspected
  record Step(String address, String title, String state) {}
}
