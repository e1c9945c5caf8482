package io.outturn.response.mapping;

import io.outturn.response.Answer;
import io.outturn.survey.question.Quantity;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers, with a point or a comma before the decimals and nothing between thousands. */
final class NumberCells implements CellReader {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,15})?");
  private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}([.,]\\d{3})+");
  private final Quantity asked;

  NumberCells(Quantity asked) {
    this.asked = asked;
  }

  @Override
  public Answer read(String text) {
    if (THOUSANDS.matcher(text).matches() && asked.decimals() < 3) {
      throw new NoAnswer("may have a sign between thousands; write the digits alone");
    } else if (!NUMBER.matcher(text).matches()) {
      throw new NoAnswer("is not a number");
    }
    var answer = new Answer.Amount(new BigDecimal(text.replace(',', '.')));
    demandWithin(answer.number());
    return answer;
  }

  private void demandWithin(BigDecimal number) {
    if (number.scale() > asked.decimals()) {
      throw new NoAnswer("has more decimals than the %d allowed".formatted(asked.decimals()));
    }
    asked
        .least()
        .filter(least -> number.compareTo(least) < 0)
        .ifPresent(least -> {
          throw new NoAnswer("is less than " + least.toPlainString());
        });
    asked
        .most()
        .filter(most -> number.compareTo(most) > 0)
        .ifPresent(most -> {
          throw new NoAnswer("is more than " + most.toPlainString());
        });
  }
}
