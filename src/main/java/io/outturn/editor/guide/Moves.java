package io.outturn.editor.guide;

import io.outturn.editor.edit.DraftPage;
import io.outturn.editor.edit.DraftQuestion;
import io.outturn.editor.edit.DraftSurvey;
import io.outturn.editor.edit.Pages;
import io.outturn.editor.edit.Questions;
import io.outturn.editor.edit.Way;
import io.outturn.editor.yaml.YamlText;
import java.util.Locale;
import java.util.function.BiFunction;

/** What the buttons of the overview do. */
final class Moves {
  private Moves() {}

  /** What a button does to a question, found again in the newest text. */
  interface ToQuestion extends BiFunction<YamlText, Integer, YamlText> {}

  /** What a button does to a page, likewise. */
  interface ToPage extends BiFunction<YamlText, Integer, YamlText> {}

  static Change move(int number, Way way) {
    return question(
        number,
        "Moved ‘%s’ " + way.name().toLowerCase(Locale.ROOT),
        (text, place) -> Questions.move(text, place, way));
  }

  static Change remove(int number) {
    return question(number, "Removed the question ‘%s’", Questions::remove);
  }

  static Change ownPage(int number) {
    return question(number, "Put ‘%s’ on a page of its own", Questions::toOwnPage);
  }

  static Change movePage(int number, Way way) {
    return page(
        number,
        "Moved %s " + way.name().toLowerCase(Locale.ROOT),
        (text, place) -> Pages.move(text, place, way));
  }

  static Change joinPage(int number) {
    return page(number, "Joined %s with the page before", Pages::dissolve);
  }

  private static Change question(int number, String what, ToQuestion change) {
    return (seen, now) -> {
      var question = seen.question(number);
      return Again.question(question, now.survey())
          .map(found -> done(now, question, what, change.apply(now.yaml(), found.number())))
          .orElseGet(() -> gone(now));
    };
  }

  private static Outcome done(Guided now, DraftQuestion question, String what, YamlText text) {
    return new Outcome.Done(
        text, what.formatted(Chosen.name(question)), now.home() + place(text, question.id()));
  }

  /** Where a question stands in the overview. */
  private static String place(YamlText text, String id) {
    return DraftSurvey.of(text)
        .question(id)
        .map(it -> "#question-" + (it.number() + 1))
        .orElse("#questions");
  }

  private static Change page(int number, String what, ToPage change) {
    return (seen, now) ->
        Again.page(seen.page(number), now.survey())
            .map(page -> done(now, page, what, change.apply(now.yaml(), page.number())))
            .orElseGet(() -> gone(now));
  }

  private static Outcome done(Guided now, DraftPage page, String what, YamlText text) {
    var name =
        page.questions().size() == 1
            ? "‘" + page.questions().getFirst() + "’"
            : "page " + (page.number() + 1);
    var first = page.questions().stream().findFirst().orElse("");
    return new Outcome.Done(text, what.formatted(name), now.home() + place(text, first));
  }

  private static Outcome gone(Guided now) {
    return new Outcome.Gone(
        "%s changed just this in the meantime, so nothing was done. This is how it is now."
            .formatted(GuideDesk.by(now)));
  }
}
