package io.outturn.response.form.question;

import java.util.List;

/**
 * How a question stands on its page.
 *
 * @param alone whether it is the only one, and so the heading of the page
 * @param note what is to be said about the answer that is shown, or empty
 * @param faults what was wrong with what the page holds
 */
public record Look(boolean alone, String note, List<Fault> faults) {
  String error(String question) {
    return faults.stream()
        .filter(fault -> fault.question().equals(question))
        .map(Fault::message)
        .findFirst()
        .orElse("");
  }

  /** Whether the fault of a question is to be mended at a certain control. */
  boolean wrongAt(String control) {
    return faults.stream().anyMatch(fault -> fault.control().equals(control));
  }
}
