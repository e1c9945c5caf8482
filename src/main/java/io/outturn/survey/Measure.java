package io.outturn.survey;

import io.outturn.statistics.Statistic;

/**
 * A score that a survey offers: a statistic of one of its rated questions, written for example
 * {@code nps(recommend)}.
 *
 * @param statistic what is computed
 * @param question the id of the rated question it is computed from
 */
public record Measure(Statistic statistic, String question) {
  @Override
  public String toString() {
    return statistic.name() + "(" + question + ")";
  }
}
