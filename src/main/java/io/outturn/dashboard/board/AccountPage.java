package io.outturn.dashboard.board;

import io.micronaut.core.annotation.Introspected;
import io.outturn.account.Account;
import io.outturn.audit.History;
import io.outturn.dashboard.Figure;
import java.util.List;

/**
 * One account: what its people say, and who answers for it.
 *
 * @param demonstration whether it is invented
 * @param segment the group it belongs to; empty when it belongs to none
 * @param window the days that count, in words
 * @param surveys those that its people answered in these days
 * @param answering the names of the teams that answer for it; empty when there is none
 * @param teams every team there is
 * @param followUps who is to get back to it, and why
 * @param history what was done to it
 */
@Introspected
record AccountPage(
    boolean demonstration,
    String name,
    String home,
    String segment,
    String window,
    List<Survey> surveys,
    String answering,
    List<Team> teams,
    List<FollowUpLine> followUps,
    History history) {
  /**
   * A follow-up with the account.
   *
   * @param state until when and by whom, or that it is closed
   */
  record FollowUpLine(String address, String reason, String state) {}

  /**
   * A survey that the account's people answered.
   *
   * @param results the page with everybody's answers
   */
  record Survey(String title, String results, List<Line> measures) {}

  /**
   * One of its measures.
   *
   * @param title what is computed
   * @param question what was asked
   */
  record Line(String title, String question, Figure figure) {}

  /**
   * A team that answers for the account, or could.
   *
   * @param answers whether it does
   */
  record Team(String id, String name, boolean answers) {}

  /** The address of an account's page. */
  static String home(Account account) {
    return "/accounts/" + account.slug();
  }
}
