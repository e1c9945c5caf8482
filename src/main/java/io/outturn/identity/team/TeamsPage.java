package io.outturn.identity.team;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * The teams and the form for another one.
 *
 * @param typed what was written as its name
 * @param wrong what is wrong with that; empty when nothing is
 */
@Introspected
record TeamsPage(List<Line> teams, String typed, String wrong) {
  /**
   * A team in the list.
   *
   * @param home its page
   * @param members how many people are in it
   */
  record Line(String name, String home, int members) {}
}
