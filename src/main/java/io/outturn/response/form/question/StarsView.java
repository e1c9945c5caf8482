package io.outturn.response.form.question;

import java.util.List;

/**
 * Rows of stars, each with its number in words.
 *
 * @param asked what is asked
 * @param rows the fewest stars first
 * @param apart the choice that it does not apply, if there is one
 */
public record StarsView(Asked asked, List<Row> rows, List<Choice> apart) implements QuestionView {
  /**
   * So many stars.
   *
   * @param choice its control
   * @param count how many are filled
   * @param all how many there can be
   * @param words the number in words
   */
  public record Row(Choice choice, int count, int all, String words) {
    public String filled() {
      return "★".repeat(count);
    }

    public String hollow() {
      return "☆".repeat(all - count);
    }
  }

  @Override
  public String view() {
    return "stars";
  }
}
