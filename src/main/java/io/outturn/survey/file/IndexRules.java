package io.outturn.survey.file;

import io.outturn.statistics.Scale;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An index is made of several rated questions on one scale. */
final class IndexRules {
  private static final int WIDEST = 100;
  private final WrittenIndex index;
  private final QuestionNames questions;

  private IndexRules(WrittenIndex index, QuestionNames questions) {
    this.index = index;
    this.questions = questions;
  }

  static void check(WrittenIndex index, QuestionNames questions, Problems problems) {
    new IndexRules(index, questions)
        .complaints()
        .forEach(words -> problems.at(index.part().place(), "measures: " + words));
  }

  private Stream<String> complaints() {
    var ofEach = index.questions().stream().distinct().flatMap(id -> each(id).stream()).toList();
    return Stream.concat(
        Stream.of(name(), number()).flatMap(Optional::stream),
        ofEach.isEmpty() ? together().stream() : ofEach.stream());
  }

  private Optional<String> name() {
    return WrittenIndex.NAME.matcher(index.id()).matches()
        ? Optional.empty()
        : Optional.of(
            "%s is not a name for an index. Write lower-case letters, digits and single hyphens before the colon, as in index(ease: find, understand, finish)."
                .formatted(Problems.quoted(index.id())));
  }

  private Optional<String> number() {
    boolean twice = index.questions().stream().distinct().count() < index.questions().size();
    if (index.questions().size() >= 2 && !twice) {
      return Optional.empty();
    }
    return Optional.of(
        twice
            ? "the index %s names a question twice. Write each only once.".formatted(quoted())
            : "the index %s is made of one question. Write at least two, or mean(%s)."
                .formatted(quoted(), index.questions().getFirst()));
  }

  private Optional<String> each(String id) {
    var question = questions.findAnswered(id);
    if (question.isEmpty()) {
      return Optional.of(questions.notAnswered(id));
    }
    return Scales.of(question.get()).isPresent() || Types.of(question.get()).isEmpty()
        ? Optional.empty()
        : question.get().words("type").map(type -> MeasureRules.withoutScale(id, type));
  }

  private Optional<String> together() {
    var scales = scales();
    if (scales.stream().distinct().count() > 1) {
      return Optional.of(
          "the index %s is made of questions on different scales: %s. Write questions on one scale."
              .formatted(quoted(), Problems.list(scales.stream().map(Scale::toString).toList())));
    }
    return scales.stream().findFirst().flatMap(this::tooWide);
  }

  private Optional<String> tooWide(Scale each) {
    int steps = each.high() - each.low();
    return steps * index.questions().size() <= WIDEST
        ? Optional.empty()
        : Optional.of(
            "the index %s is made of %d questions from %d to %d. Write at most %d of them."
                .formatted(
                    quoted(), index.questions().size(), each.low(), each.high(), WIDEST / steps));
  }

  private List<Scale> scales() {
    return index.questions().stream()
        .flatMap(id -> questions.findAnswered(id).flatMap(Scales::of).stream())
        .toList();
  }

  private String quoted() {
    return Problems.quoted(index.id());
  }
}
