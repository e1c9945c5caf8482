package io.outturn.survey.lint;

import io.outturn.survey.Page;
import io.outturn.survey.ReadingTime;
import io.outturn.survey.Survey;
import io.outturn.survey.logic.flow.Plan;
import io.outturn.survey.question.Email;
import io.outturn.survey.question.Matrix;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Statement;
import io.outturn.survey.question.Written;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a survey is put together: its length, its beginning, and what it demands. */
final class Shape {
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final int MOST_ROWS = 7;
  private static final int FEW_REQUIRED = 3;

  private Shape() {}

  /** The measured median if there is one, and else the estimate for the longest way. */
  static Stream<Remark> tooLong(Subject subject) {
    var estimate = longestWay(subject.survey());
    var needed = subject.median().orElse(estimate);
    return needed.compareTo(LONGEST) > 0
        ? Stream.of(
            Remark.on(
                "questions",
                (subject.median().isPresent()
                        ? "Respondents take %d minutes in the middle, more than %d."
                        : "It takes about %d minutes, more than %d.")
                    .formatted(Math.ceilDiv(needed.toSeconds(), 60), LONGEST.toMinutes())))
        : Stream.empty();
  }

  /**
   * Every question on the way, also those that only some are shown; pages can only be jumped over.
   */
  static Duration longestWay(Survey survey) {
    var pages = survey.pages();
    var rest = new Duration[pages.size() + 1];
    rest[pages.size()] = Duration.ZERO;
    for (int page = pages.size() - 1; page >= 0; page--) {
      rest[page] =
          ReadingTime.of(survey.page(page + 1), survey.defaultLanguage())
              .plus(
                  next(pages, page)
                      .mapToObj(target -> rest[target])
                      .max(Duration::compareTo)
                      .orElse(Duration.ZERO));
    }
    return rest[0];
  }

  private static IntStream next(List<Page> pages, int page) {
    var rules = pages.get(page).rules();
    var targets = rules.stream().mapToInt(rule -> target(pages, rule.target()));
    boolean goesOn = rules.stream().allMatch(rule -> rule.when().isPresent());
    return IntStream.concat(targets, goesOn ? IntStream.of(page + 1) : IntStream.empty());
  }

  private static int target(List<Page> pages, String id) {
    return id.equals(Plan.END)
        ? pages.size()
        : IntStream.range(0, pages.size())
            .filter(page -> pages.get(page).id().equals(id))
            .findFirst()
            .orElse(pages.size());
  }

  static Stream<Remark> tooManyRequired(Subject subject) {
    long asked = subject.survey().asked().count();
    long required = subject.survey().asked().filter(Question::required).count();
    return required > FEW_REQUIRED && required * 2 > asked
        ? Stream.of(
            Remark.on(
                "questions", "%d of %d questions must be answered.".formatted(required, asked)))
        : Stream.empty();
  }

  static Stream<Remark> hardOpening(Subject subject) {
    return IntStream.rangeClosed(1, subject.survey().pages().size())
        .boxed()
        .flatMap(page -> subject.survey().page(page).stream())
        .filter(question -> !(question instanceof Statement))
        .limit(1)
        .filter(question -> question instanceof Written || question instanceof Email)
        .map(question -> Remark.on(question, "The survey begins with something to write.", "type"));
  }

  static Stream<Remark> largeMatrix(Question question) {
    return question instanceof Matrix matrix && matrix.rows().size() > MOST_ROWS
        ? Stream.of(
            Remark.on(
                question,
                "There are %d sentences, more than %d.".formatted(matrix.rows().size(), MOST_ROWS),
                "rows"))
        : Stream.empty();
  }

  /** Two branches may ask the same; whoever sees one does not see the other. */
  static Stream<Remark> repeated(Subject subject) {
    var survey = subject.survey();
    boolean branches = survey.pages().stream().anyMatch(page -> !page.rules().isEmpty());
    var seen = new HashMap<String, String>();
    return subject
        .questions()
        .filter(question -> !branches && !Conditions.isConditional(survey, question))
        .filter(question -> !(question instanceof Statement))
        .flatMap(question -> {
          var first = seen.putIfAbsent(key(survey, question), question.id());
          return first == null
              ? Stream.empty()
              : Stream.of(
                  Remark.on(question, "The question %s asks the same.".formatted(first), "text"));
        });
  }

  private static String key(Survey survey, Question question) {
    return Stream.concat(stem(survey, question), Stream.of(question))
        .map(part -> Words.key(part.text().in(survey.defaultLanguage())))
        .reduce("", (all, part) -> all + "|" + part);
  }

  private static Stream<Question> stem(Survey survey, Question row) {
    return survey.questions().stream()
        .filter(question -> question instanceof Matrix)
        .filter(matrix -> matrix.asked().contains(row));
  }
}
