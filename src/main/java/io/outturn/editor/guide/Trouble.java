package io.outturn.editor.guide;

import java.util.List;

/**
 * What is wrong on a page, above it.
 *
 * @param heading what kind of trouble it is; empty if there is none
 * @param words what became of what was typed
 * @param faults each with its place
 */
public record Trouble(String heading, String words, List<Fault> faults) {
  static final Trouble NONE = new Trouble("", "", List.of());

  public boolean any() {
    return !heading.isEmpty();
  }

  /** What the checker says of a saved text. */
  static Trouble saved(List<Fault> faults) {
    return faults.isEmpty()
        ? NONE
        : new Trouble(
            faults.size() == 1 ? "There is a problem" : "There are problems",
            "Everything is saved as it is. It can be published once this is put right.",
            faults);
  }

  /** Why something was not saved. */
  static Trouble unsaved(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done _ -> NONE;
      case Outcome.Gone(var why) -> new Trouble("It is not saved", why, List.of());
      case Outcome.Refused(var faults) -> new Trouble("It is not saved yet", "", faults);
      case Outcome.Clash(var faults) ->
          new Trouble(
              "Somebody saved before you",
              "What you typed is not saved yet, and not lost.",
              faults);
    };
  }
}
