package io.outturn.editor.edit;

import io.outturn.editor.yaml.Path;
import io.outturn.editor.yaml.Style;
import io.outturn.editor.yaml.Value;
import io.outturn.editor.yaml.YamlText;
import java.util.List;
import java.util.OptionalInt;

/** Adds, moves and removes questions. */
public final class Questions {
  private static final Path QUESTIONS = DraftSurvey.QUESTIONS;

  private Questions() {}

  /**
   * Adds a question with words to begin with, and the score that is usual for it.
   *
   * @param page at whose end it stands; none for a page of its own behind all others
   */
  public static YamlText add(YamlText text, QuestionKind kind, OptionalInt page) {
    var survey = DraftSurvey.of(text);
    var id = Naming.free(kind.word(), survey.names());
    var question = Template.of(kind, id, survey);
    var explicit = page.isPresent() ? Pages.written(text) : text;
    var added = insert(explicit, position(explicit, page), question);
    var named = new DraftQuestion(0, question).names();
    return Measures.usual(placed(added, id, page), kind, named);
  }

  private static YamlText insert(YamlText text, int position, Value question) {
    return text.value().at(QUESTIONS).filter(Value.Items.class::isInstance).isPresent()
        ? text.insert(QUESTIONS, position, question)
        : text.put(QUESTIONS, new Value.Items(List.of(question), Style.OPEN));
  }

  private static YamlText placed(YamlText text, String id, OptionalInt page) {
    if (page.isPresent()) {
      return Pages.place(text, page.getAsInt(), id);
    }
    return DraftSurvey.of(text).hasPages() ? Pages.append(text, List.of(id)) : text;
  }

  /** Behind the last question of the page. */
  private static int position(YamlText text, OptionalInt page) {
    var survey = DraftSurvey.of(text);
    if (page.isEmpty()) {
      return survey.questions().size();
    }
    var ids = survey.page(page.getAsInt()).orElseThrow().questions();
    return survey.questions().stream()
        .filter(it -> ids.contains(it.id()))
        .mapToInt(it -> it.number() + 1)
        .max()
        .orElse(survey.questions().size());
  }

  /** Takes a question out, with its scores and what was allowed for it. */
  public static YamlText remove(YamlText text, int number) {
    var question = DraftSurvey.of(text).question(number).orElseThrow();
    var without = Pages.takeOff(text, question.id());
    for (var name : question.names()) {
      without = Measures.without(without, name);
    }
    return Allowances.without(without, question).remove(QUESTIONS.then(number));
  }

  /** Moves a question one place up or down, over the border of its page if it stands there. */
  public static YamlText move(YamlText text, int number, Way way) {
    var survey = DraftSurvey.of(text);
    if (survey.hasPages()) {
      return survey
          .question(number)
          .flatMap(it -> survey.pageOf(it.id()).map(page -> move(text, page, it.id(), way)))
          .orElse(text);
    }
    int to = way.from(number);
    return to >= 0 && to < survey.questions().size() ? text.move(QUESTIONS, number, to) : text;
  }

  private static YamlText move(YamlText text, DraftPage page, String id, Way way) {
    int place = page.place(id);
    int to = way.from(place);
    if (to >= 0 && to < page.questions().size()) {
      return Alignment.keep(text, changed -> changed.move(page.list(), place, to));
    }
    return DraftSurvey.of(text)
        .page(way.from(page.number()))
        .map(next -> Alignment.keep(text, changed -> over(changed, id, next, way)))
        .orElse(text);
  }

  /** To the near end of the next page; the numbers of pages fall when one is left empty. */
  private static YamlText over(YamlText text, String id, DraftPage next, Way way) {
    int place = way == Way.UP ? next.questions().size() : 0;
    return Pages.takeOffOther(text.insert(next.list(), place, Value.words(id)), id, next.number());
  }

  /** Puts a question on a page of its own, right behind the one on which it stands. */
  public static YamlText toOwnPage(YamlText text, int number) {
    var explicit = Pages.written(text);
    var survey = DraftSurvey.of(explicit);
    var id = survey.question(number).orElseThrow().id();
    var page = survey.pageOf(id);
    if (page.isEmpty()) {
      return Pages.append(explicit, List.of(id));
    } else if (page.get().questions().size() == 1) {
      return text;
    }
    return Alignment.keep(
        explicit,
        changed ->
            Pages.takeOff(changed, id)
                .insert(DraftSurvey.PAGES, page.get().number() + 1, Value.names(List.of(id))));
  }
}
