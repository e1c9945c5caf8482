package io.outturn.survey.comparison;

import io.outturn.survey.question.Agreement;
import io.outturn.survey.question.Comment;
import io.outturn.survey.question.Day;
import io.outturn.survey.question.Effort;
import io.outturn.survey.question.Email;
import io.outturn.survey.question.LocalizedText;
import io.outturn.survey.question.Matrix;
import io.outturn.survey.question.MatrixRow;
import io.outturn.survey.question.Option;
import io.outturn.survey.question.Optioned;
import io.outturn.survey.question.Quantity;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Rated;
import io.outturn.survey.question.Recommend;
import io.outturn.survey.question.Satisfaction;
import io.outturn.survey.question.ShortText;
import io.outturn.survey.question.Stars;
import io.outturn.survey.question.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question as a respondent sees it, whatever its type. A type with options that are chosen and
 * not rated fills in {@code options}; one that is rated fills in {@code scale}.
 *
 * @param id the question's name, by which two versions of it find each other
 * @param scale the kind of answer with its ends: two questions are on one scale if this is the same
 * @param words the question, what stands above it, and its hint if it has one
 * @param steps the words on the scale, from its lowest step to its highest
 * @param options what can be chosen, in the order of the file
 * @param shuffled whether everybody sees the options in an order of their own
 * @param notApplicable the words of the answer that the question does not apply, if it is offered
 */
public record Asked(
    String id,
    String scale,
    List<LocalizedText> words,
    List<LocalizedText> steps,
    List<Option> options,
    boolean shuffled,
    Optional<LocalizedText> notApplicable) {
  public Asked {
    words = List.copyOf(words);
    steps = List.copyOf(steps);
    options = List.copyOf(options);
  }

  /**
   * A question of a survey. Whether and when an answer is required, how long it may be and between
   * which limits it lies is left out: that does not change what an answer says.
   */
  public static Asked of(Question question) {
    return switch (question) {
      case Recommend it -> rated(it, List.of(it.lowest(), it.highest()));
      case Effort it -> rated(it, List.of(it.lowest(), it.highest()));
      case Stars it -> rated(it, List.of(it.lowest(), it.highest()));
      case Satisfaction it -> rated(it, it.labels());
      case Agreement it -> rated(it, it.labels());
      case MatrixRow it -> rated(it, it.labels());
      case Optioned it -> with(it, kind(it), List.of(), it.options(), it.shuffled());
      case Quantity it -> with(it, kind(it), it.unit().stream().toList(), List.of(), false);
      case Comment it -> plain(it, "words");
      case ShortText it -> plain(it, kind(it));
      case Day it -> plain(it, kind(it));
      case Email it -> plain(it, kind(it));
      case Matrix it -> plain(it, kind(it));
      case Statement it -> plain(it, kind(it));
    };
  }

  private static Asked rated(Rated question, List<LocalizedText> steps) {
    var scale =
        "%s %d..%d".formatted(kind(question), question.scale().low(), question.scale().high());
    return with(question, scale, steps, List.of(), false);
  }

  private static Asked plain(Question question, String kind) {
    return with(question, kind, List.of(), List.of(), false);
  }

  private static Asked with(
      Question question,
      String scale,
      List<LocalizedText> steps,
      List<Option> options,
      boolean shuffled) {
    return new Asked(
        question.id(), scale, words(question), steps, options, shuffled, question.notApplicable());
  }

  private static String kind(Question question) {
    return question.getClass().getSimpleName();
  }

  private static List<LocalizedText> words(Question question) {
    var words = new ArrayList<LocalizedText>();
    if (question instanceof MatrixRow row) {
      words.add(row.stem());
    }
    words.add(question.text());
    question.hint().ifPresent(words::add);
    return words;
  }

  Optional<Option> option(String optionId) {
    return options.stream().filter(option -> option.id().equals(optionId)).findFirst();
  }
}
