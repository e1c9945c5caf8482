package io.outturn.survey.comparison;

import io.outturn.survey.question.Agreement;
import io.outturn.survey.question.Comment;
import io.outturn.survey.question.Day;
import io.outturn.survey.question.Effort;
import io.outturn.survey.question.Email;
import io.outturn.survey.question.LocalizedText;
import io.outturn.survey.question.Matrix;
import io.outturn.survey.question.MatrixRow;
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
 * @param words the question, and its hint if it has one
 * @param steps the words on the scale, from its lowest step to its highest
 * @param options what can be chosen, in the order of the file
 */
public record Asked(
    String id,
    String scale,
    List<LocalizedText> words,
    List<LocalizedText> steps,
    List<Option> options) {
  /** Something to choose, by its id. */
  public record Option(String id, LocalizedText label) {}

  public Asked {
    words = List.copyOf(words);
    steps = List.copyOf(steps);
    options = List.copyOf(options);
  }

  /**
   * A question of a survey. Whether an answer is required and how long it may be is left out: it
   * does not change what an answer says.
   */
  public static Asked of(Question question) {
    return switch (question) {
      case Recommend it -> rated(it, List.of(it.lowest(), it.highest()));
      case Effort it -> rated(it, List.of(it.lowest(), it.highest()));
      case Satisfaction it -> rated(it, it.labels());
      case Agreement _,
          Stars _,
          MatrixRow _,
          Optioned _,
          ShortText _,
          Quantity _,
          Day _,
          Email _,
          Matrix _,
          Statement _ ->
          throw new UnsupportedOperationException();
      case Comment it -> new Asked(it.id(), "words", words(it), List.of(), List.of());
    };
  }

  private static Asked rated(Rated question, List<LocalizedText> steps) {
    var scale =
        "%s %d..%d"
            .formatted(
                question.getClass().getSimpleName(),
                question.scale().low(),
                question.scale().high());
    return new Asked(question.id(), scale, words(question), steps, List.of());
  }

  private static List<LocalizedText> words(Question question) {
    var words = new ArrayList<LocalizedText>(List.of(question.text()));
    question.hint().ifPresent(words::add);
    return words;
  }

  Optional<Option> option(String optionId) {
    return options.stream().filter(option -> option.id().equals(optionId)).findFirst();
  }
}
