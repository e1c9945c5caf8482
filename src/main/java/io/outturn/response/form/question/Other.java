package io.outturn.response.form.question;

import io.outturn.survey.question.Option;
import io.outturn.survey.question.Optioned;
import java.util.List;
import java.util.Optional;

/**
 * The field beside an option that asks for the person's own words. Words are needed when the option
 * is chosen; words alone choose nothing.
 */
final class Other {
  private static final String SUFFIX = "_other";
  private static final int LONGEST = 200;

  private Other() {}

  static Optional<Option> option(Optioned question) {
    return question.options().stream().filter(Option::other).findFirst();
  }

  static String field(Optioned question) {
    return question.id() + SUFFIX;
  }

  static String control(Optioned question) {
    return Asking.control(question.id()) + SUFFIX;
  }

  /** The words that were written, in one line. */
  static Optional<String> words(Optioned question, Fields fields) {
    return option(question)
        .map(_ -> Tidy.line(fields.one(field(question))))
        .filter(words -> !words.isEmpty());
  }

  /** What is wrong between the words and the options that were chosen. */
  static Optional<Entry> fault(
      Optioned question, List<String> chosen, Optional<String> words, Asking asking) {
    return option(question)
        .flatMap(other -> message(question, other, chosen.contains(other.id()), words, asking))
        .map(message -> asking.wrong(question, control(question), message));
  }

  private static Optional<String> message(
      Optioned question, Option other, boolean chosen, Optional<String> words, Asking asking) {
    var label = asking.label(other.label()).words();
    var faults = asking.faults();
    if (chosen == words.isEmpty()) {
      return Optional.of(chosen ? faults.otherBlank(label) : faults.otherAlone(label));
    }
    return words
        .map(Tidy::length)
        .filter(length -> length > LONGEST)
        .map(length -> faults.tooLong(asking.quoted(question), LONGEST, length));
  }
}
