package io.outturn.survey.lint;

import io.outturn.survey.Survey;
import io.outturn.survey.question.LocalizedText;
import io.outturn.survey.question.Option;
import io.outturn.survey.question.Optioned;
import io.outturn.survey.question.Question;
import java.util.List;
import java.util.stream.Stream;

/**
 * A question in one language.
 *
 * @param lexicon what is known of the language
 * @param text what is asked, as somebody reads it who gave none of the answers that it repeats
 */
record Worded(Survey survey, Question question, String language, Lexicon lexicon, String text) {
  static Worded of(Survey survey, Question question, String language, Lexicon lexicon) {
    var text = Words.plain(question.text().in(language));
    return new Worded(survey, question, language, lexicon, text);
  }

  /** The line under the question; empty when there is none. */
  String hint() {
    return question.hint().map(this::in).orElse("");
  }

  /** The words of the answers, the worst first on a scale. */
  List<String> answers() {
    return Texts.answers(question).map(Text::words).map(this::in).toList();
  }

  List<String> labels(Optioned optioned) {
    return optioned.options().stream().map(Option::label).map(this::in).toList();
  }

  String in(LocalizedText text) {
    return Words.plain(text.in(language));
  }

  boolean asks() {
    return text.contains("?");
  }

  Phrases phrases(WordList list) {
    return lexicon.phrases(list);
  }

  /** A remark on what is asked. */
  Stream<Remark> remark(String words) {
    return at(words, "text", language);
  }

  /** A remark on something else of the question. */
  Stream<Remark> at(String words, String... keys) {
    return Stream.of(Remark.on(question, words, keys));
  }
}
