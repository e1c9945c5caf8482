package io.outturn.editor.api;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.api.Invalid;
import io.outturn.api.Sent;
import io.outturn.survey.Publisher;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why a draft is published.
 *
 * @param why the reason, at most 1000 letters; none unless given
 */
@Serdeable
@Schema(name = "NewPublication")
record NewPublication(@Nullable String why) implements Sent {
  String reason() {
    var reason = why == null ? "" : why.strip();
    if (reason.length() > Publisher.LONGEST_REASON) {
      throw Invalid.field(
          "why", "A reason has at most %d letters".formatted(Publisher.LONGEST_REASON));
    }
    return reason;
  }
}
