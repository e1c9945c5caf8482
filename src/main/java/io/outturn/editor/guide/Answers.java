package io.outturn.editor.guide;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.views.ModelAndView;
import io.outturn.editor.pages.Head;
import io.outturn.editor.pages.OpenDraft;

/** How requests of the guide are answered. */
final class Answers {
  private Answers() {}

  static HttpResponse<?> page(String view, Object page) {
    return HttpResponse.ok(new ModelAndView<>("editor/" + view, page));
  }

  /** The page once more, with what was typed and what keeps it from being saved. */
  static HttpResponse<?> unsaved(Outcome outcome, String view, Object page) {
    return HttpResponse.status(status(outcome)).body(new ModelAndView<>("editor/" + view, page));
  }

  private static HttpStatus status(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done _ -> HttpStatus.OK;
      case Outcome.Gone _, Outcome.Clash _ -> HttpStatus.CONFLICT;
      case Outcome.Refused _ -> HttpStatus.UNPROCESSABLE_ENTITY;
    };
  }

  /** The way to the text of a draft that the guide cannot read. */
  static HttpResponse<?> unguided(OpenDraft draft) {
    return page("unguided", new UnguidedPage(Head.of(draft, Head.Way.GUIDE)));
  }
}
