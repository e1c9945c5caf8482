package io.outturn.editor.guide;

import io.outturn.editor.edit.DraftQuestion;
import io.outturn.editor.edit.DraftSurvey;
import io.outturn.editor.edit.QuestionKind;
import io.outturn.editor.edit.Questions;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A question that is to be added.
 *
 * @param kind its type
 * @param page at whose end it will stand, counted from 1; 0 for a page of its own behind all others
 */
record NewQuestion(QuestionKind kind, int page) {
  /** How it would stand in a draft. */
  Chosen in(Guided guided) {
    var old =
        guided.survey().questions().stream().map(DraftQuestion::id).collect(Collectors.toSet());
    var text = Questions.add(guided.yaml(), kind, place(guided));
    var added =
        DraftSurvey.of(text).questions().stream()
            .filter(it -> !old.contains(it.id()))
            .findFirst()
            .orElseThrow();
    return new Chosen(guided.with(text), added, kind);
  }

  private OptionalInt place(Guided guided) {
    return page == 0 ? OptionalInt.empty() : OptionalInt.of(guided.page(page).number());
  }

  /** Adds it with what was filled in. */
  Change filled(Typed form) {
    return (seen, now) ->
        new QuestionChange(in(seen), again(seen, now).in(now), form, "Added the question")
            .outcome();
  }

  /** On the same page as it stands now; behind all others once that page is gone. */
  private NewQuestion again(Guided seen, Guided now) {
    return page == 0
        ? this
        : Again.page(seen.page(page), now.survey())
            .map(found -> new NewQuestion(kind, found.number() + 1))
            .orElseGet(() -> new NewQuestion(kind, 0));
  }
}
