package io.outturn.response.form.page;

import io.outturn.response.form.question.AnswerWords;
import io.outturn.response.form.question.Asking;
import io.outturn.response.form.question.Phrase;
import io.outturn.response.form.way.Detour;
import io.outturn.response.form.way.Journey;
import io.outturn.response.form.way.Link;
import io.outturn.response.form.words.Speech;
import io.outturn.survey.question.MatrixRow;
import io.outturn.survey.question.Question;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the page on which answers are checked. */
@Singleton
public final class CheckPages {
  private final Frames frames;

  CheckPages(Frames frames) {
    this.frames = frames;
  }

  /**
   * The page with the answers on somebody's way.
   *
   * @param sent whether they were sent before
   */
  public CheckPage page(Link link, Journey journey, Speech speech, boolean sent) {
    var words = speech.words();
    var survey = journey.survey();
    var title = journey.lastTexts(speech).plain(survey.title());
    return new CheckPage(
        frames.page(
            speech, survey.languages(), words.check() + " – " + title.words(), title, link.check()),
        words.check(),
        sent ? words.checkAgain() : words.checkFirst(),
        Link.in(speech.tag(), link.check()),
        journey.said().version().id().toString(),
        Link.in(speech.tag(), link.page(journey.pages().getLast())),
        journey.pages().stream().flatMap(page -> rows(link, journey, page, speech)).toList());
  }

  private static Stream<CheckPage.Row> rows(Link link, Journey journey, int page, Speech speech) {
    return journey.questions(page).stream()
        .flatMap(question -> question.asked().stream())
        .map(question -> row(link, journey, page, question, speech));
  }

  private static CheckPage.Row row(
      Link link, Journey journey, int page, Question question, Speech speech) {
    var texts = journey.texts(page, speech);
    var asked = texts.filled(question.text());
    var answer = Optional.ofNullable(journey.said().answers().get(question.id()));
    return new CheckPage.Row(
        question instanceof MatrixRow row ? texts.filled(row.stem()) : Phrase.NONE,
        asked,
        answer.map(it -> new AnswerWords(speech).lines(question, it)).orElse(List.of()),
        Link.in(speech.tag(), Detour.BACK.in(link.page(page)))
            + "#"
            + Asking.control(question.id()),
        speech.words().changeOf(asked.words()));
  }
}
