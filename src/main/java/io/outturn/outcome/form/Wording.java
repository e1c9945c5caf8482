package io.outturn.outcome.form;

import io.micronaut.core.annotation.Introspected;
import io.outturn.form.Check;
import io.outturn.outcome.wording.Judgement;
import io.outturn.outcome.wording.KeyResultCheck;
import io.outturn.outcome.wording.Verdict;

/**
 * What the words of a key result say, beside the field in which they stand.
 *
 * @param verdict in a few words
 * @param reason why
 * @param question what to ask oneself next
 * @param output whether somebody has to say that they keep them
 * @param title the words that were looked at
 * @param kept whether somebody said that they keep them
 */
@Introspected
record Wording(
    String verdict, String reason, String question, boolean output, String title, boolean kept) {
  static Wording of(KeyResultForm form) {
    var title = form.typedTitle();
    var judgement = KeyResultCheck.judge(title);
    return new Wording(
        words(judgement),
        judgement.reason(),
        judgement.question(),
        judgement.verdict() == Verdict.OUTPUT,
        title,
        form.keepsTitle());
  }

  /** A key result that reads like an output is set by nobody by accident. */
  static void demand(KeyResultForm form, Check check) {
    if (!form.typedTitle().isEmpty() && !form.keepsTitle() && of(form).output()) {
      check.mistake(
          "title", "This reads like an output: change the words, or say that you keep them");
    }
  }

  private static String words(Judgement judgement) {
    return switch (judgement.verdict()) {
      case OUTCOME -> "This reads like an outcome.";
      case OUTPUT -> "This reads like an output.";
      case UNSURE -> "It is not clear whether this is an outcome.";
    };
  }
}
