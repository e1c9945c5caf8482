package io.outturn.response.mapping;

import io.outturn.response.Answer;
import io.outturn.survey.question.Rated;
import java.util.regex.Pattern;

/** Ratings: the number on the scale, or the words that stand at it. */
final class RatingCells implements CellReader {
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");
  private final Rated asked;
  private final Names<Integer> labels = new Names<>();

  RatingCells(Rated asked) {
    this.asked = asked;
    asked
        .scale()
        .values()
        .forEach(value -> asked.label(value).ifPresent(label -> labels.add(label, value)));
  }

  @Override
  public Answer read(String text) {
    int rating =
        WHOLE.matcher(text).matches()
            ? Integer.parseInt(text)
            : labels.find(text).orElseThrow(() -> new NoAnswer(unreadable(text)));
    if (!asked.scale().contains(rating)) {
      throw new NoAnswer("is not on the scale " + ends());
    }
    return new Answer.Rating(rating);
  }

  private String unreadable(String text) {
    return NUMBER.matcher(text).matches()
        ? "is not a whole number"
        : "is neither a number from " + ends() + " nor the label of one";
  }

  private String ends() {
    return asked.scale().low() + " to " + asked.scale().high();
  }
}
