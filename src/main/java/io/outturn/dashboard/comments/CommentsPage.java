package io.outturn.dashboard.comments;

import io.micronaut.core.annotation.Introspected;
import io.outturn.dashboard.FilterView;
import java.util.List;

/**
 * What was written in answer to a question.
 *
 * @param demonstration whether any of it is invented
 * @param survey the survey's name
 * @param results the survey's results
 * @param address this page
 * @param question what was asked
 * @param filter what is shown
 * @param days whether the reader chooses the days
 * @param found how many comments there are, and how many of them are not shown
 * @param lines the comments of this page
 * @param newer where those before them are; empty on the first page
 * @param older where those behind them are; empty on the last page
 */
@Introspected
record CommentsPage(
    boolean demonstration,
    String survey,
    String results,
    String address,
    String question,
    FilterView filter,
    boolean days,
    String found,
    List<Line> lines,
    String newer,
    String older) {
  /**
   * A comment.
   *
   * @param words what somebody wrote
   * @param about whose it is and of which day; empty for readers who are not told
   * @param account the account's page; empty likewise
   */
  record Line(String words, String about, String account) {}
}
