package io.outturn.dashboard.board;

import io.micronaut.core.annotation.Introspected;
import io.outturn.dashboard.Figure;
import io.outturn.dashboard.FilterView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The account team's board.
 *
 * @param demonstration whether any account is invented
 * @param filter what is shown; absent while there is no survey
 * @param measures the survey's measures
 * @param together all shown accounts as one
 * @param accounts each of them
 */
@Introspected
record AccountsPage(
    boolean demonstration,
    @Nullable FilterView filter,
    List<Head> measures,
    List<Figure> together,
    List<Row> accounts) {
  /**
   * The head of a measure's column.
   *
   * @param title what is computed
   * @param question what was asked
   * @param method how the intervals are made; empty while there are no scores
   */
  public record Head(String title, String question, String method) {}

  /**
   * An account's row.
   *
   * @param name what people call it
   * @param home its own page
   * @param segment what it belongs to
   * @param figures a figure for each measure
   */
  public record Row(String name, String home, String segment, List<Figure> figures) {}
}
