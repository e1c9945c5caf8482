package io.outturn.editor.api;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.api.Sent;
import io.outturn.editor.pages.NewDraft;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a draft is to begin: with a title, or from a survey.
 *
 * @param title what respondents will see above it, at most 200 letters
 * @param language its first language; English unless given
 * @param from the slug of the survey whose text is taken
 */
@Serdeable
@Schema(name = "Beginning")
record Beginning(@Nullable String title, @Nullable String language, @Nullable String from)
    implements Sent {
  NewDraft form() {
    return new NewDraft(
        title == null ? "" : title.strip(),
        language == null ? "en" : language,
        from == null ? "" : from);
  }
}
