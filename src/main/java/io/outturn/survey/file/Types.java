package io.outturn.survey.file;

import io.outturn.survey.logic.Range;
import io.outturn.survey.logic.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What conditions can ask of a question or an attribute, as the file writes it. */
final class Types {
  private Types() {}

  /** The type of a question's answer, or of each row of a matrix; none for a statement. */
  static Optional<Type> of(Part question) {
    return switch (question.words("type").orElse("")) {
      case "single-choice" -> Optional.of(new Type.Choice(options(question)));
      case "multiple-choice", "ranking" -> Optional.of(new Type.Choices(options(question)));
      case "yes-no" -> Optional.of(Type.yesNoNotSure());
      case "number" -> Optional.of(new Type.Amount(range(question)));
      case "date" -> Optional.of(new Type.Day());
      case "short-text", "email" -> Optional.of(new Type.Text());
      case "comment" -> Optional.of(new Type.LongText());
      default -> Scales.of(question).map(scale -> Type.scale(scale.low(), scale.high()));
    };
  }

  private static List<String> options(Part question) {
    return question.items("options").stream()
        .flatMap(option -> option.words("id").stream())
        .distinct()
        .toList();
  }

  private static Optional<Range> range(Part question) {
    var least = question.number("least");
    return question
        .number("most")
        .filter(most -> least.filter(it -> it.compareTo(most) <= 0).isPresent())
        .map(most -> new Range(least.orElse(BigDecimal.ZERO), most, isWhole(question)));
  }

  private static boolean isWhole(Part question) {
    return question.whole("decimals").orElse(0) == 0;
  }

  /** The type of an attribute; none when something else stands there. */
  static Optional<Type> ofAttribute(Part written) {
    if (!written.items().isEmpty()) {
      return Optional.of(
          new Type.Choice(written.items().stream().flatMap(it -> it.words().stream()).toList()));
    }
    return switch (written.words().orElse("")) {
      case "text" -> Optional.of(new Type.Text());
      case "number" -> Optional.of(Type.number());
      case "date" -> Optional.of(new Type.Day());
      case "yes-or-no" -> Optional.of(new Type.Truth());
      default -> Optional.empty();
    };
  }
}
