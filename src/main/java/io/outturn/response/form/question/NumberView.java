package io.outturn.response.form.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number to type.
 *
 * @param asked what is asked
 * @param said what was typed so far
 * @param mode which keyboard a phone shows
 * @param unit what is counted, or nothing
 * @param apart the box that it does not apply, if there is one
 */
public record NumberView(Asked asked, String said, String mode, Phrase unit, List<Choice> apart)
    implements QuestionView {
  @Override
  public String view() {
    return "number";
  }

  /** The unit is read after everything else that describes the field. */
  public @Nullable String describedBy() {
    if (unit.isEmpty()) {
      return asked.describedBy();
    }
    var own = asked.id() + "_unit";
    return asked.describedBy() == null ? own : asked.describedBy() + " " + own;
  }
}
