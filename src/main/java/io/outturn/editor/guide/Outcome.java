package io.outturn.editor.guide;

import io.outturn.editor.yaml.YamlText;
import java.util.List;

/** What becomes of a change when it is made on the newest text. */
sealed interface Outcome {
  /**
   * It can be saved.
   *
   * @param text with the change
   * @param what was done, in a few words for the history
   * @param next the address to which it leads
   */
  record Done(YamlText text, String what, String next) implements Outcome {}

  /**
   * What was to be changed is not there any more, or is not what the author saw.
   *
   * @param why in words
   */
  record Gone(String why) implements Outcome {}

  /**
   * Somebody else filled in the same fields.
   *
   * @param faults which, and how
   */
  record Clash(List<Fault> faults) implements Outcome {}

  /**
   * Something is missing without which nothing can be changed.
   *
   * @param faults what
   */
  record Refused(List<Fault> faults) implements Outcome {}
}
