package io.outturn.survey.lint;

import io.outturn.survey.question.MultipleChoice;
import io.outturn.survey.question.Option;
import io.outturn.survey.question.Optioned;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Ranking;
import io.outturn.survey.question.SingleChoice;
import io.outturn.survey.question.YesNo;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Lists of options: whether everybody finds an answer, and whether the first one wins. */
final class OptionLists {
  private static final int FEWEST = 3;
  private static final int LONG = 5;
  private static final int MOST_OPTIONS = 15;
  private static final int MOST_RANKS = 7;

  private OptionLists() {}

  static Stream<Remark> notExhaustive(Worded asked) {
    return switch (asked.question()) {
      case SingleChoice it -> notExhaustive(asked, it);
      case MultipleChoice it -> notExhaustive(asked, it);
      default -> Stream.empty();
    };
  }

  private static Stream<Remark> notExhaustive(Worded asked, Optioned question) {
    return question.options().size() >= FEWEST
            && question.notApplicable().isEmpty()
            && question.options().stream().noneMatch(option -> isEverythingElse(asked, option))
            && areThings(asked, question)
        ? asked.at("The options leave no answer to whoever fits none of them.", "options")
        : Stream.empty();
  }

  private static boolean isEverythingElse(Worded asked, Option option) {
    return option.fixed() || asked.phrases(WordList.EVERYTHING_ELSE).in(asked.in(option.label()));
  }

  /** Whether most options are things, and not steps, numbers or a closed set such as the months. */
  private static boolean areThings(Worded asked, Optioned question) {
    long steps = question.options().stream().filter(option -> isStep(asked, option)).count();
    return (steps + Ranges.count(asked, question.options())) * 2 < question.options().size();
  }

  private static boolean isStep(Worded asked, Option option) {
    var label = asked.in(option.label());
    return !option.fixed()
        && (asked.phrases(WordList.DEGREES).begin(label)
            || asked.phrases(WordList.CLOSED_SETS).are(label)
            || Step.of(label, asked.lexicon()).isPresent());
  }

  static Stream<Remark> noneNotExclusive(Worded asked) {
    return asked.question() instanceof MultipleChoice question
        ? question.options().stream()
            .filter(option -> !option.exclusive())
            .filter(option -> asked.phrases(WordList.NONES).begin(asked.in(option.label())))
            .flatMap(option -> together(asked, option))
        : Stream.empty();
  }

  private static Stream<Remark> together(Worded asked, Option option) {
    return asked.at(
        "\"%s\" can be chosen together with others.".formatted(asked.in(option.label())),
        "options",
        option.id());
  }

  static Stream<Remark> unshuffled(Worded asked) {
    if (!(asked.question() instanceof Optioned question)
        || question instanceof YesNo
        || question.shuffled()) {
      return Stream.empty();
    }
    var free =
        question.options().stream()
            .filter(option -> !isEverythingElse(asked, option))
            .map(option -> asked.in(option.label()))
            .toList();
    return free.size() >= LONG && areThings(asked, question) && !areSorted(free, asked.language())
        ? asked.at(
            "%d options without an order of their own stand in the same order for everybody."
                .formatted(free.size()),
            "options")
        : Stream.empty();
  }

  /** In an alphabetical list people look for their answer and find it, wherever it stands. */
  private static boolean areSorted(List<String> labels, String language) {
    return labels.stream()
        .sorted(Collator.getInstance(Locale.forLanguageTag(language)))
        .toList()
        .equals(labels);
  }

  static Stream<Remark> tooMany(Question question) {
    return switch (question) {
      case SingleChoice it -> tooMany(it, MOST_OPTIONS);
      case MultipleChoice it -> tooMany(it, MOST_OPTIONS);
      case Ranking it -> tooMany(it, MOST_RANKS);
      default -> Stream.empty();
    };
  }

  private static Stream<Remark> tooMany(Optioned question, int most) {
    long free = question.options().stream().filter(option -> !option.fixed()).count();
    return free > most
        ? Stream.of(
            Remark.on(
                question, "There are %d options, more than %d.".formatted(free, most), "options"))
        : Stream.empty();
  }
}
