package io.outturn.editor.api;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.editor.pages.OpenDraft;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it stands.
 *
 * @param id its key
 * @param survey the slug that its text names; absent where it names none
 * @param title in the survey's first language; absent likewise
 * @param revision the number of what was saved last, which is also its entity tag
 * @param savedBy who saved it
 * @param savedAt when
 * @param published whether just this revision was published
 * @param problems what keeps it from being asked
 * @param findings the advice of the lint
 */
@Serdeable
@Schema(name = "Draft")
record DraftDocument(
    UUID id,
    @Nullable String survey,
    @Nullable String title,
    int revision,
    String savedBy,
    Instant savedAt,
    boolean published,
    List<RemarkDocument> problems,
    List<RemarkDocument> findings) {
  static DraftDocument of(OpenDraft open) {
    var checked = open.checked();
    return new DraftDocument(
        open.id().value(),
        checked.slug().isEmpty() ? null : checked.slug(),
        checked.title().isEmpty() ? null : checked.title(),
        open.base(),
        open.revision().by(),
        open.revision().at(),
        open.published(),
        checked.problems().stream()
            .map(each -> new RemarkDocument(each.line(), each.column(), each.words()))
            .toList(),
        checked.findings().stream()
            .map(each -> new RemarkDocument(each.line(), each.column(), each.words()))
            .toList());
  }
}
