package io.outturn.survey.lint;

import java.util.function.Function;
import java.util.stream.Stream;

/** Looks a survey through for one thing. */
@FunctionalInterface
interface Check {
  Stream<Remark> in(Subject subject);

  /** A check of every question in every language that the lint knows. */
  static Check worded(Function<Worded, Stream<Remark>> check) {
    return subject -> subject.worded().flatMap(check);
  }

  /** A check of every question that needs words, but in one language only: its shape is in all. */
  static Check shaped(Function<Worded, Stream<Remark>> check) {
    return subject -> subject.inFirstLanguage().flatMap(check);
  }

  /** A check that asks each text of the survey by itself. */
  static Check ofTexts(Function<Text, Stream<Remark>> check) {
    return subject -> subject.texts().flatMap(check);
  }
}
