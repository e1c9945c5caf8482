package io.outturn.response.form.question;

import io.outturn.response.form.words.FaultWords;
import io.outturn.response.form.words.Speech;
import io.outturn.survey.question.LocalizedText;
import io.outturn.survey.question.Option;
import io.outturn.survey.question.Optioned;
import io.outturn.survey.question.Question;
import java.util.List;

/**
 * To whom questions are put.
 *
 * @param speech their language
 * @param texts how texts are put to them
 * @param order the order of options for them
 */
public record Asking(Speech speech, Texts texts, Order order) {
  /** The address of a question's first control on its page. */
  public static String control(String question) {
    return "q-" + question;
  }

  FaultWords faults() {
    return speech.faults();
  }

  /** What a question asks, as words that an error can quote. */
  String quoted(Question question) {
    return texts.filled(question.text()).words();
  }

  Phrase label(LocalizedText text) {
    return texts.plain(text);
  }

  List<Option> options(Optioned question) {
    return order.of(question);
  }

  Asked asked(Question question, Look look) {
    return new Asked(
        control(question.id()),
        question.id(),
        texts.filled(question.text()),
        question.hint().map(texts::filled).orElse(Phrase.NONE),
        "",
        !question.required(),
        look.note(),
        look.error(question.id()),
        look.alone());
  }

  Entry wrong(Question question, String message) {
    return wrong(question, control(question.id()), message);
  }

  Entry wrong(Question question, String control, String message) {
    return new Entry.Wrong(new Fault(question.id(), control, message));
  }

  /** Nothing was entered. */
  Entry nothing(Question question, String message) {
    return question.required() ? wrong(question, message) : new Entry.Blank();
  }
}
