package io.outturn.response.form.question;

import io.outturn.response.Answer;
import io.outturn.response.form.words.Speech;
import io.outturn.survey.question.LocalizedText;
import io.outturn.survey.question.Option;
import io.outturn.survey.question.Optioned;
import io.outturn.survey.question.Quantity;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Rated;
import io.outturn.survey.question.Stars;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An answer as whoever gave it reads it again. */
public record AnswerWords(Speech speech) {
  /** What was said, one thing a line; never empty. */
  public List<String> lines(Question question, Answer answer) {
    return switch (answer) {
      case Answer.Rating(int value) -> List.of(rating(question, value));
      case Answer.Chosen(var options, var other) ->
          options.stream().map(option -> chosen(question, option, other)).toList();
      case Answer.Ranked(var options) ->
          IntStream.range(0, options.size())
              .mapToObj(
                  i -> speech.formats().count(i + 1L) + ". " + label(question, options.get(i)))
              .toList();
      case Answer.Amount(var number) ->
          List.of(
              Stream.concat(Stream.of(speech.formats().number(number)), unit(question))
                  .reduce((one, two) -> one + " " + two)
                  .orElseThrow());
      case Answer.Date(var day) -> List.of(speech.formats().day(day));
      case Answer.Words(var text) -> List.of(text);
      case Answer.NotApplicable _ -> List.of(in(question.notApplicable()).orElse("–"));
    };
  }

  /** The same inside a sentence: without a unit and without the words "other". */
  public String phrase(Question question, Answer answer) {
    return switch (answer) {
      case Answer.Chosen(var options, var other) ->
          speech.formats().list(options.stream().map(o -> bare(question, o, other)).toList());
      case Answer.Ranked(var options) ->
          speech.formats().list(options.stream().map(o -> label(question, o)).toList());
      case Answer.Amount(var number) -> speech.formats().number(number);
      case Answer.Rating _, Answer.Date _, Answer.Words _ -> lines(question, answer).getFirst();
      case Answer.NotApplicable _ -> "";
    };
  }

  /** A rating by its words where all steps have some, else as its number. */
  private String rating(Question question, int value) {
    if (question instanceof Stars) {
      return speech.words().stars(value);
    }
    return question instanceof Rated rated && rated.scale().size() > 2 && named(rated)
        ? in(rated.label(value)).orElseThrow()
        : speech.formats().count(value);
  }

  private static boolean named(Rated question) {
    return IntStream.rangeClosed(question.scale().low(), question.scale().high())
        .allMatch(value -> question.label(value).isPresent());
  }

  private String chosen(Question question, String option, Optional<String> other) {
    var label = label(question, option);
    return other.filter(_ -> asks(question, option)).map(said -> label + ": " + said).orElse(label);
  }

  private String bare(Question question, String option, Optional<String> other) {
    return other.filter(_ -> asks(question, option)).orElseGet(() -> label(question, option));
  }

  private static boolean asks(Question question, String option) {
    return option(question, option).filter(Option::other).isPresent();
  }

  private String label(Question question, String option) {
    return option(question, option).flatMap(it -> in(Optional.of(it.label()))).orElse(option);
  }

  private static Optional<Option> option(Question question, String option) {
    return question instanceof Optioned optioned ? optioned.option(option) : Optional.empty();
  }

  private Stream<String> unit(Question question) {
    return question instanceof Quantity quantity ? in(quantity.unit()).stream() : Stream.empty();
  }

  private Optional<String> in(Optional<LocalizedText> text) {
    return text.map(words -> words.in(speech.tag()));
  }
}
