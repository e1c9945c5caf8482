package io.outturn.survey.lint;

import io.outturn.survey.Survey;
import io.outturn.survey.question.Email;
import io.outturn.survey.question.Optioned;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Ranking;
import io.outturn.survey.question.Rated;
import io.outturn.survey.question.SingleChoice;
import io.outturn.survey.question.Statement;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a question supposes about the person who answers, and what it wants to know about them. */
final class Persons {
  private static final int STEM = 6;

  private Persons() {}

  /** A required question about something that not everybody has been through. */
  static Stream<Remark> noDoesNotApply(Worded asked) {
    return leavesNoWayOut(asked) && !Conditions.isConditional(asked.survey(), asked.question())
        ? asked
            .phrases(WordList.EXPERIENCES)
            .first(asked.text())
            .filter(words -> !isSubject(asked, words))
            .map(words ->
                asked.remark(
                    "\"%s\" was not there for everybody who must answer.".formatted(words)))
            .orElse(Stream.empty())
        : Stream.empty();
  }

  private static boolean leavesNoWayOut(Worded asked) {
    var question = asked.question();
    return question.required()
        && question.notApplicable().isEmpty()
        && switch (question) {
          case Rated _ -> true;
          case SingleChoice choice -> isClosed(asked, choice);
          default -> false;
        };
  }

  private static boolean isClosed(Worded asked, Optioned question) {
    return question.options().stream()
        .noneMatch(option ->
            option.fixed() || asked.phrases(WordList.EVERYTHING_ELSE).in(asked.in(option.label())));
  }

  /** Whether the whole survey is about it, so that everybody who is asked was there. */
  private static boolean isSubject(Worded asked, String words) {
    var survey = asked.survey();
    var about =
        Stream.of(
                Optional.of(asked.in(survey.title())),
                Optional.of(asked.in(survey.purpose())),
                survey.population())
            .flatMap(Optional::stream)
            .reduce("", (all, text) -> all + " " + text);
    return about.toLowerCase(Locale.ROOT).contains(stem(words));
  }

  private static String stem(String words) {
    var lower = words.toLowerCase(Locale.ROOT);
    return lower.substring(0, Math.min(STEM, lower.length()));
  }

  /** Something about the person, without a word on what it is for. */
  static Stream<Remark> personal(Worded asked) {
    return isAboutPerson(asked.question())
        ? asks(asked)
            .filter(words -> !isExplained(asked, words))
            .map(words ->
                asked.remark(
                    "\"%s\" is asked for, and nothing says what it is used for.".formatted(words)))
            .orElse(Stream.empty())
        : Stream.empty();
  }

  private static boolean isAboutPerson(Question question) {
    return !(question instanceof Rated
        || question instanceof Ranking
        || question instanceof Statement);
  }

  private static Optional<String> asks(Worded asked) {
    var found = asked.phrases(WordList.PERSONAL).first(asked.text());
    return asked.question() instanceof Email ? found.or(() -> Optional.of(asked.text())) : found;
  }

  private static boolean isExplained(Worded asked, String words) {
    return asked.phrases(WordList.USES).in(asked.hint())
        || isNamed(asked.survey(), asked, words)
        || (asked.question() instanceof Email && isNamed(asked.survey(), asked, "mail"));
  }

  private static boolean isNamed(Survey survey, Worded asked, String words) {
    return asked
        .in(survey.privacy())
        .toLowerCase(Locale.ROOT)
        .contains(words.toLowerCase(Locale.ROOT));
  }
}
