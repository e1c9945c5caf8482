package io.outturn.response.form;

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
import io.outturn.survey.question.Recommend;
import io.outturn.survey.question.Satisfaction;
import io.outturn.survey.question.ShortText;
import io.outturn.survey.question.Stars;
import io.outturn.survey.question.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A question as a page shows it; each kind has a template of its own. */
public sealed interface QuestionView {
  /** The template that draws it. */
  String view();

  Asked asked();

  /**
   * What every kind of question shows.
   *
   * @param id names its first control
   * @param name the field
   * @param text what is asked
   * @param hint a line that helps, or empty
   * @param optional whether it may be passed over
   * @param error what was wrong with its answer, or empty
   * @param alone whether it stands alone on its page, and so is its heading
   */
  record Asked(
      String id,
      String name,
      String text,
      String hint,
      boolean optional,
      String error,
      boolean alone) {
    /** The ids of what a screen reader reads after the question, if anything. */
    public @Nullable String describedBy() {
      return describedBy(Stream.of());
    }

    @Nullable String describedBy(Stream<String> more) {
      var ids =
          Stream.of(
                  hint.isEmpty() ? Stream.<String>of() : Stream.of(id + "_hint"),
                  more,
                  error.isEmpty() ? Stream.<String>of() : Stream.of(id + "_error"))
              .flatMap(each -> each)
              .collect(Collectors.joining(" "));
      return ids.isEmpty() ? null : ids;
    }
  }

  /**
   * One answer to choose.
   *
   * @param id names its control
   * @param value what is sent
   * @param label what it says
   * @param anchor what an end of the scale means, or empty
   * @param chosen whether it was chosen before
   */
  record Choice(String id, int value, String label, String anchor, boolean chosen) {}

  /**
   * Numbers in a row between two named ends.
   *
   * @param asked what is asked
   * @param choices the numbers, lowest first
   */
  record Scale(Asked asked, List<Choice> choices) implements QuestionView {
    @Override
    public String view() {
      return "response/scale";
    }

    public String lowest() {
      return choices.getFirst().anchor();
    }

    public String highest() {
      return choices.getLast().anchor();
    }
  }

  /**
   * Named steps under each other.
   *
   * @param asked what is asked
   * @param choices the steps, best first
   */
  record Steps(Asked asked, List<Choice> choices) implements QuestionView {
    @Override
    public String view() {
      return "response/steps";
    }
  }

  /**
   * Room for the person's own words.
   *
   * @param asked what is asked
   * @param said the words so far
   * @param limit how many characters there is room for
   */
  record Words(Asked asked, String said, String limit) implements QuestionView {
    @Override
    public String view() {
      return "response/words";
    }

    public @Nullable String describedBy() {
      return asked.describedBy(Stream.of(asked.id() + "_limit"));
    }
  }

  /** A question with what was said to it so far and what was wrong with that. */
  static QuestionView of(
      Question question, String said, String error, boolean alone, String language) {
    var asked =
        new Asked(
            "q-" + question.id(),
            question.id(),
            question.text().in(language),
            question.hint().map(hint -> hint.in(language)).orElse(""),
            !question.required(),
            error,
            alone);
    return switch (question) {
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
      case Recommend it -> scale(asked, it.scale(), it.lowest(), it.highest(), said, language);
      case Effort it -> scale(asked, it.scale(), it.lowest(), it.highest(), said, language);
      case Satisfaction it -> steps(asked, it, said, language);
      case Comment it -> new Words(asked, said, FormWords.in(language).upTo(it.maximumLength()));
    };
  }

  private static Scale scale(
      Asked asked,
      io.outturn.statistics.Scale scale,
      LocalizedText lowest,
      LocalizedText highest,
      String said,
      String language) {
    return new Scale(
        asked,
        IntStream.rangeClosed(scale.low(), scale.high())
            .mapToObj(value -> {
              var anchor =
                  value == scale.low()
                      ? lowest.in(language)
                      : value == scale.high() ? highest.in(language) : "";
              return choice(
                  asked, value, value == scale.low(), Integer.toString(value), anchor, said);
            })
            .toList());
  }

  private static Steps steps(Asked asked, Satisfaction question, String said, String language) {
    var scale = question.scale();
    return new Steps(
        asked,
        IntStream.iterate(scale.high(), value -> value >= scale.low(), value -> value - 1)
            .mapToObj(value ->
                choice(
                    asked,
                    value,
                    value == scale.high(),
                    question.label(value).orElseThrow().in(language),
                    "",
                    said))
            .toList());
  }

  /** The first control carries the question's own id, so that an error can lead to it. */
  private static Choice choice(
      Asked asked, int value, boolean first, String label, String anchor, String said) {
    var id = first ? asked.id() : asked.id() + "_" + value;
    return new Choice(id, value, label, anchor, said.equals(Integer.toString(value)));
  }
}
