package io.outturn.response.form;

import io.outturn.response.Answer;
import io.outturn.survey.question.Comment;
import io.outturn.survey.question.Day;
import io.outturn.survey.question.Email;
import io.outturn.survey.question.Matrix;
import io.outturn.survey.question.Optioned;
import io.outturn.survey.question.Quantity;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Rated;
import io.outturn.survey.question.ShortText;
import io.outturn.survey.question.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A page's fields read as answers to its questions.
 *
 * @param answers by question id
 * @param blank the questions that were left without an answer
 * @param faults what keeps the page from being taken, in the order of its questions
 */
record Reading(Map<String, Answer> answers, Set<String> blank, List<Fault> faults) {
  private static final Pattern LINE_END = Pattern.compile("\r\n?");
  private static final Pattern RATING = Pattern.compile("[0-9]{1,3}");

  /**
   * What is wrong with one answer.
   *
   * @param question its id
   * @param message what to do about it
   */
  record Fault(String question, String message) {}

  /**
   * Reads a page.
   *
   * @throws IllegalArgumentException when a field belongs to no question of the page, or a rating
   *     lies off its scale: no form of ours sends that
   */
  static Reading of(List<Question> page, Fields fields, String language) {
    var reading = new Reading(new HashMap<>(), new HashSet<>(), new ArrayList<>());
    var words = FormWords.in(language);
    page.forEach(question -> reading.read(question, fields.value(question.id()), language, words));
    reading.refuseStrangers(fields);
    return reading;
  }

  private void read(Question question, String value, String language, FormWords words) {
    switch (question) {
      case Optioned _, ShortText _, Quantity _, Day _, Email _, Matrix _, Statement _ ->
          throw new UnsupportedOperationException();
      case Rated rated -> readRating(rated, value, language, words);
      case Comment comment -> readWords(comment, value, language, words);
    }
  }

  private void readRating(Rated question, String value, String language, FormWords words) {
    if (value.isEmpty()) {
      leaveBlank(question, words.choose(question.text().in(language)));
    } else if (RATING.matcher(value).matches()
        && question.scale().contains(Integer.parseInt(value))) {
      answers.put(question.id(), new Answer.Rating(Integer.parseInt(value)));
    } else {
      throw new IllegalArgumentException("Off the scale of " + question.id());
    }
  }

  private void readWords(Comment question, String value, String language, FormWords words) {
    var text = tidy(value);
    int length = text.codePointCount(0, text.length());
    if (text.isEmpty()) {
      leaveBlank(question, words.write(question.text().in(language)));
    } else if (length > question.maximumLength()) {
      var asked = question.text().in(language);
      faults.add(new Fault(question.id(), words.tooLong(asked, question.maximumLength(), length)));
    } else {
      answers.put(question.id(), new Answer.Words(text));
    }
  }

  private void leaveBlank(Question question, String message) {
    blank.add(question.id());
    if (question.required()) {
      faults.add(new Fault(question.id(), message));
    }
  }

  private void refuseStrangers(Fields fields) {
    var known = new HashSet<>(blank);
    known.addAll(answers.keySet());
    faults.forEach(fault -> known.add(fault.question()));
    known.add(Fields.VERSION);
    if (!known.containsAll(fields.values().keySet())) {
      throw new IllegalArgumentException("A field that belongs to no question of the page");
    }
  }

  /** The text as it was meant: browsers end lines with two characters, people with one. */
  static String tidy(String text) {
    return LINE_END.matcher(text).replaceAll("\n").strip();
  }
}
