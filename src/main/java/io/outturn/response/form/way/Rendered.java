package io.outturn.response.form.way;

import io.outturn.response.form.question.AnswerWords;
import io.outturn.response.form.words.Speech;
import io.outturn.survey.logic.Value;
import io.outturn.survey.logic.piping.Rendering;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Repeats answers in the reader's language: options by their labels, dates and numbers written out.
 */
record Rendered(Said said, Speech speech) implements Rendering {
  private static final int DECIMALS = 2;

  @Override
  public String words(String name, Value value) {
    return Optional.ofNullable(said.answers().get(name))
        .flatMap(answer ->
            said.version()
                .survey()
                .question(name)
                .map(question -> new AnswerWords(speech).phrase(question, answer)))
        .orElseGet(() -> plain(value));
  }

  /** An attribute or a computed value. */
  private String plain(Value value) {
    return switch (value) {
      case Value.Amount(var number) -> speech.formats().number(rounded(number));
      case Value.Choice(var option) -> option;
      case Value.Choices(var options) -> speech.formats().list(List.copyOf(options));
      case Value.Text(var words) -> words;
      case Value.Day(var date) -> speech.formats().day(date);
      case Value.Truth(var holds) -> speech.words().holds(holds);
    };
  }

  /** A mean in a sentence needs no more than two decimals. */
  private static BigDecimal rounded(BigDecimal number) {
    return number.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
  }
}
