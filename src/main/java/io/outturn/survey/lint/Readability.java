package io.outturn.survey.lint;

import io.outturn.survey.question.Question;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Texts that are hard to read. One question is too short a sample for a formula that was made for
 * hundreds of words, so only what lies far below the rest is named; the survey as a whole is
 * measured against the middle of what Flesch calls difficult.
 */
final class Readability {
  private static final int SAMPLE = 100;
  private static final double DIFFICULT = 40;
  private static final int SHORTEST = 7;
  private static final double VERY_DIFFICULT = 20;
  private static final int SENTENCE = 25;

  private Readability() {}

  static Stream<Remark> in(Subject subject) {
    return Stream.concat(
        subject.worded().flatMap(Readability::question),
        subject.survey().languages().stream().flatMap(language -> whole(subject, language)));
  }

  private static Stream<Remark> question(Worded asked) {
    var reading = Reading.of(List.of(asked.text()), asked.lexicon().language());
    var score = reading.score(asked.lexicon().language());
    return reading.words() >= SHORTEST && isBelow(VERY_DIFFICULT, score)
        ? asked.remark(
            "\"%s\" has a reading ease of %s, and below %d is very difficult."
                .formatted(excerpt(asked.text()), rounded(score), (int) VERY_DIFFICULT))
        : Stream.empty();
  }

  private static Stream<Remark> whole(Subject subject, String language) {
    var known = language.replaceFirst("-.*", "");
    var texts =
        subject
            .texts()
            .map(Text::words)
            .filter(text -> text.byLanguage().containsKey(language))
            .map(text -> Words.plain(text.in(language)))
            .toList();
    var reading = Reading.of(texts, known);
    var score = reading.score(known);
    return reading.words() >= SAMPLE && isBelow(DIFFICULT, score)
        ? Stream.of(
            Remark.on(
                "title",
                "The texts in %s have a reading ease of %s, and below %d is difficult."
                    .formatted(language, rounded(score), (int) DIFFICULT)))
        : Stream.empty();
  }

  private static boolean isBelow(double limit, OptionalDouble score) {
    return score.isPresent() && score.getAsDouble() < limit;
  }

  private static String rounded(OptionalDouble score) {
    return String.format(Locale.ROOT, "%.0f", score.orElseThrow());
  }

  /** Sentences that are too long; in every language that puts spaces between words. */
  static Stream<Remark> longText(Subject subject) {
    return subject
        .questions()
        .flatMap(question ->
            subject.survey().languages().stream()
                .filter(question.text().byLanguage()::containsKey)
                .flatMap(language -> longest(question, language)));
  }

  private static Stream<Remark> longest(Question question, String language) {
    return Words.sentences(Words.plain(question.text().in(language))).stream()
        .filter(sentence -> Words.in(sentence).size() > SENTENCE)
        .limit(1)
        .map(sentence ->
            Remark.on(
                question,
                "The sentence \"%s\" has %d words, more than %d."
                    .formatted(excerpt(sentence), Words.in(sentence).size(), SENTENCE),
                "text",
                language));
  }

  static String excerpt(String text) {
    var words = text.split(" ", -1);
    return words.length <= 6 ? text : String.join(" ", List.of(words).subList(0, 6)) + " ...";
  }
}
