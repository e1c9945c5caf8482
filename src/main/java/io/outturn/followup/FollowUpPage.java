package io.outturn.followup;

import io.micronaut.core.annotation.Introspected;
import io.outturn.audit.History;
import io.outturn.form.Mistakes;
import io.outturn.form.Option;
import java.util.List;

/**
 * One follow-up.
 *
 * @param demonstration whether the account is invented
 * @param account what the account is called
 * @param accountHome the account's page
 * @param home its own page
 * @param reason why it was opened
 * @param state whether it is open, and until when
 * @param late whether its day is over
 * @param holder who gets back to the account
 * @param opened who opened it and when
 * @param steps what was done since
 * @param kinds what can be done with it
 * @param people who can have it
 * @param seen how many steps there are
 * @param overtaken what somebody else did meanwhile; empty when nobody did anything
 * @param form what was typed
 * @param mistakes what is wrong with it
 * @param history what the log says of it
 */
@Introspected
record FollowUpPage(
    boolean demonstration,
    String account,
    String accountHome,
    String home,
    String reason,
    String state,
    boolean late,
    String holder,
    String opened,
    List<Line> steps,
    List<Option> kinds,
    List<Option> people,
    int seen,
    String overtaken,
    StepForm form,
    Mistakes mistakes,
    History history) {
  /**
   * A step that was taken.
   *
   * @param what who did what, and when
   * @param words what they wrote; may be empty
   */
  record Line(String what, String words) {}
}
