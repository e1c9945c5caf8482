package io.outturn.survey.file;

import io.outturn.survey.question.Agreement;
import io.outturn.survey.question.Comment;
import io.outturn.survey.question.Day;
import io.outturn.survey.question.Effort;
import io.outturn.survey.question.Email;
import io.outturn.survey.question.LocalizedText;
import io.outturn.survey.question.Matrix;
import io.outturn.survey.question.MatrixRow;
import io.outturn.survey.question.MultipleChoice;
import io.outturn.survey.question.Option;
import io.outturn.survey.question.Prompt;
import io.outturn.survey.question.Quantity;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Ranking;
import io.outturn.survey.question.Recommend;
import io.outturn.survey.question.Satisfaction;
import io.outturn.survey.question.ShortText;
import io.outturn.survey.question.SingleChoice;
import io.outturn.survey.question.Stars;
import io.outturn.survey.question.Statement;
import io.outturn.survey.question.YesNo;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes a question out of its block, in which no problem was found. */
final class QuestionBuilder {
  private static final int SHORT = 200;
  private static final int LONG = 2000;
  private final Texts texts;

  QuestionBuilder(Texts texts) {
    this.texts = texts;
  }

  Question question(Part part) {
    var prompt = prompt(part);
    return switch (part.words("type").orElseThrow()) {
      case "recommend" ->
          new Recommend(
              prompt,
              texts.of(part, "lowest", Wording.RECOMMEND_LOWEST),
              texts.of(part, "highest", Wording.RECOMMEND_HIGHEST));
      case "effort" ->
          new Effort(
              prompt,
              texts.of(part, "lowest", Wording.EFFORT_LOWEST),
              texts.of(part, "highest", Wording.EFFORT_HIGHEST));
      case "stars" ->
          new Stars(
              prompt,
              texts.of(part, "lowest", Wording.STARS_LOWEST),
              texts.of(part, "highest", Wording.STARS_HIGHEST));
      case "satisfaction" ->
          new Satisfaction(prompt, texts.all(part, "labels", Wording.SATISFACTION).reversed());
      case "agreement" -> new Agreement(prompt, steps(part));
      case "matrix" -> matrix(prompt, part);
      case "single-choice" -> new SingleChoice(prompt, options(part), shuffled(part));
      case "multiple-choice" -> new MultipleChoice(prompt, options(part), shuffled(part));
      case "ranking" -> new Ranking(prompt, options(part), shuffled(part));
      case "yes-no" -> new YesNo(prompt, yesNo(part));
      case "number" -> quantity(prompt, part);
      case "date" -> new Day(prompt, part.date("earliest"), part.date("latest"));
      case "short-text" -> new ShortText(prompt, length(part, SHORT));
      case "comment" -> new Comment(prompt, length(part, LONG));
      case "email" -> new Email(prompt);
      case "statement" -> new Statement(prompt);
      default -> throw new IllegalStateException("The schema lets no other type through");
    };
  }

  private Prompt prompt(Part part) {
    return new Prompt(
        part.words("id").orElseThrow(),
        texts.of(part, "text"),
        part.get("hint").map(texts::of),
        part.isOn("required"),
        part.words("show-if"),
        notApplicable(part));
  }

  private Optional<LocalizedText> notApplicable(Part part) {
    var words = part.get("not-applicable");
    if (words.filter(it -> it.json().isBoolean()).isEmpty()) {
      return words.map(texts::of);
    }
    return part.isOn("not-applicable")
        ? Optional.of(texts.own(Wording.NOT_APPLICABLE))
        : Optional.empty();
  }

  /** A file names the best label first, as it is shown; the model counts up from the worst. */
  private List<LocalizedText> steps(Part part) {
    return texts.all(part, "labels", Wording.agreement(Scales.steps(part))).reversed();
  }

  private Matrix matrix(Prompt prompt, Part part) {
    var steps = steps(part);
    return new Matrix(
        prompt,
        part.items("rows").stream()
            .map(row -> new MatrixRow(prompt(prompt, row), prompt.text(), steps))
            .toList());
  }

  private Prompt prompt(Prompt matrix, Part row) {
    return new Prompt(
        row.words("id").orElseThrow(),
        texts.of(row, "text"),
        Optional.empty(),
        matrix.required(),
        matrix.showIf(),
        matrix.notApplicable());
  }

  private List<Option> options(Part part) {
    return part.items("options").stream().map(this::option).toList();
  }

  private Option option(Part part) {
    return new Option(
        part.words("id").orElseThrow(),
        texts.of(part, "text"),
        part.isOn("exclusive"),
        part.isOn("other"));
  }

  private List<Option> yesNo(Part part) {
    var labels = texts.all(part, "labels", Wording.YES_NO);
    return IntStream.range(0, YesNo.IDS.size())
        .mapToObj(i -> new Option(YesNo.IDS.get(i), labels.get(i), false, false))
        .toList();
  }

  private static boolean shuffled(Part part) {
    return part.words("order").filter("random"::equals).isPresent();
  }

  private Quantity quantity(Prompt prompt, Part part) {
    return new Quantity(
        prompt,
        part.number("least"),
        part.number("most"),
        part.whole("decimals").orElse(0),
        part.get("unit").map(texts::of));
  }

  private static int length(Part part, int otherwise) {
    return part.whole("maximum-length").orElse(otherwise);
  }
}
