package io.outturn.statistics.verdict;

import io.outturn.statistics.EvidenceTrail;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Statistic;
import java.util.List;
import java.util.OptionalInt;

/**
 * When a target was first shown to be reached. The guarantee of the evidence holds for any number
 * of looks, so what was shown once stays shown, also when later answers bring the score down again.
 * It is replayed from the counts; nobody can set it.
 */
public final class Latch {
  private Latch() {}

  /**
   * The first part after which the answers showed a mean beyond the target, with as many answers as
   * the rule asks for.
   *
   * @param parts the answers in the order in which they came, for example day by day
   * @param aim its target lies within {@link Statistic#range}
   * @return the part's place, from 0; empty if it was never shown
   */
  public static OptionalInt first(Statistic statistic, List<Histogram> parts, Aim aim, Rule rule) {
    var trail = EvidenceTrail.of(statistic, parts, aim.target());
    long n = 0;
    for (int i = 0; i < parts.size(); i++) {
      n += parts.get(i).n();
      double log = aim.isDown() ? trail.get(i).logBelow() : trail.get(i).logAbove();
      if (n >= rule.minimum() && log >= rule.logNeeded()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
