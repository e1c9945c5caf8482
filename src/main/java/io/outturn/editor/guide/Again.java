package io.outturn.editor.guide;

import io.outturn.editor.edit.DraftPage;
import io.outturn.editor.edit.DraftQuestion;
import io.outturn.editor.edit.DraftSurvey;
import java.util.Optional;

/** Finds what an author saw in the text as it stands now. */
final class Again {
  private Again() {}

  /** A question is found by its id, wherever it stands now. */
  static Optional<DraftQuestion> question(DraftQuestion seen, DraftSurvey now) {
    return now.question(seen.number())
        .filter(it -> it.id().equals(seen.id()))
        .or(() -> now.question(seen.id()).filter(it -> !it.id().isEmpty()));
  }

  /** A page is found by its questions. */
  static Optional<DraftPage> page(DraftPage seen, DraftSurvey now) {
    return now.page(seen.number())
        .filter(it -> it.questions().equals(seen.questions()))
        .or(() ->
            now.pages().stream().filter(it -> it.questions().equals(seen.questions())).findFirst());
  }
}
