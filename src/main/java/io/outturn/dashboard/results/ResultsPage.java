package io.outturn.dashboard.results;

import io.micronaut.core.annotation.Introspected;
import io.outturn.dashboard.Figure;
import io.outturn.dashboard.FilterView;
import java.util.List;

/**
 * What a survey's answers say.
 *
 * @param demonstration whether any of the answers are invented
 * @param title the survey's name
 * @param address this page
 * @param publicLink where anybody can answer
 * @param filter what is shown
 * @param doubts the responses that are flagged
 * @param summaries what was said to each question
 */
@Introspected
record ResultsPage(
    boolean demonstration,
    String title,
    String address,
    String publicLink,
    FilterView filter,
    DoubtView doubts,
    List<Summary> summaries) {
  /**
   * A measure with its figure.
   *
   * @param title what is computed
   * @param figure what it is
   */
  public record MeasureView(String title, Figure figure) {}
}
