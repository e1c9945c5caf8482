package io.outturn.editor.api;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.editor.draft.DraftLine;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft in the list.
 *
 * @param id its key
 * @param survey the slug that its text names; absent where it names none
 * @param title in the survey's first language; absent likewise
 * @param revision the number of what was saved last
 * @param savedBy who saved it
 * @param savedAt when
 * @param problems how many keep it from being asked
 * @param published whether just this revision was published
 * @param rests whether it was put aside since
 */
@Serdeable
@Schema(name = "DraftLine")
record DraftLineDocument(
    UUID id,
    @Nullable String survey,
    @Nullable String title,
    int revision,
    String savedBy,
    Instant savedAt,
    int problems,
    boolean published,
    boolean rests) {
  static DraftLineDocument of(DraftLine line) {
    var last = line.last();
    return new DraftLineDocument(
        line.id().value(),
        line.slug().isEmpty() ? null : line.slug(),
        line.title().isEmpty() ? null : line.title(),
        last.number(),
        last.by(),
        last.at(),
        last.problems(),
        last.published(),
        line.rests());
  }
}
