package io.outturn.outcome.form;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.api.Invalid;
import io.outturn.outcome.wording.KeyResultCheck;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Tells outputs from outcomes while somebody writes; nothing is stored. */
@Controller("/api/v1/key-result-checks")
@Needs(Right.READ_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Key results")
@SecurityRequirement(name = "bearer")
final class KeyResultChecksApi {
  /** Whether a text describes an outcome or an output. */
  @Post
  @Operation(operationId = "checkKeyResult", summary = "Output or outcome?")
  KeyResultCheckDocument check(@Body NewKeyResultCheck sent) {
    var text = sent.text().strip();
    if (text.isEmpty() || text.length() > KeyResultCheck.LONGEST) {
      throw Invalid.field(
          "text", "A text has 1 to %d characters".formatted(KeyResultCheck.LONGEST));
    }
    return KeyResultCheckDocument.of(KeyResultCheck.judge(text));
  }
}
