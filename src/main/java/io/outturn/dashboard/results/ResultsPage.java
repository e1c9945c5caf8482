package io.outturn.dashboard.results;

import io.micronaut.core.annotation.Introspected;
import io.outturn.dashboard.AnswerCounts;
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
 * @param questions its questions with their measures
 */
@Introspected
record ResultsPage(
    boolean demonstration,
    String title,
    String address,
    String publicLink,
    FilterView filter,
    List<QuestionView> questions) {
  /**
   * A question with what is made of its answers.
   *
   * @param id its name
   * @param text what was asked
   * @param measures the measures, each with its figure
   * @param counts the answers themselves
   */
  public record QuestionView(
      String id, String text, List<MeasureView> measures, AnswerCounts counts) {}

  /**
   * A measure with its figure.
   *
   * @param title what is computed
   * @param figure what it is
   */
  public record MeasureView(String title, Figure figure) {}
}
