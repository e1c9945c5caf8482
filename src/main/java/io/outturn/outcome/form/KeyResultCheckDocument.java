package io.outturn.outcome.form;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.outcome.wording.Judgement;
import io.outturn.outcome.wording.Rule;
import io.outturn.outcome.wording.Verdict;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a key result as it is written describes.
 *
 * @param verdict an outcome, an output, or that the words do not tell
 * @param rule the rule that decided
 * @param reason why, in a sentence
 * @param question what to ask oneself next
 */
@Serdeable
@Schema(name = "KeyResultCheck")
record KeyResultCheckDocument(Verdict verdict, Rule rule, String reason, String question) {
  static KeyResultCheckDocument of(Judgement judgement) {
    return new KeyResultCheckDocument(
        judgement.verdict(), judgement.rule(), judgement.reason(), judgement.question());
  }
}
