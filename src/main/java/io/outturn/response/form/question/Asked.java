package io.outturn.response.form.question;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every kind of question shows. Empty texts stand for what it does not have.
 *
 * @param id names its first control
 * @param name its field
 * @param text what is asked
 * @param hint a line that helps
 * @param more what the form itself says about the answer, such as its limits
 * @param optional whether it may be passed over
 * @param note what is said about the answer that is shown
 * @param error what was wrong with its answer
 * @param alone whether it stands alone on its page, and so is its heading
 */
public record Asked(
    String id,
    String name,
    Phrase text,
    Phrase hint,
    String more,
    boolean optional,
    String note,
    String error,
    boolean alone) {
  /** The ids of what a screen reader reads after the question, if anything. */
  public @Nullable String describedBy() {
    var ids =
        Stream.of(
                hint.isEmpty() ? "" : id + "_hint",
                more.isEmpty() ? "" : id + "_more",
                note.isEmpty() ? "" : id + "_note",
                error.isEmpty() ? "" : id + "_error")
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" "));
    return ids.isEmpty() ? null : ids;
  }

  Asked saying(String words) {
    return new Asked(id, name, text, hint, words, optional, note, error, alone);
  }

  /** For templates: whether its answer was wrong. */
  public boolean faulty() {
    return !error.isEmpty();
  }
}
