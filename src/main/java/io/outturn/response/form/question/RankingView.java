package io.outturn.response.form.question;

import java.util.List;

/**
 * Options, each with a list of places to choose from.
 *
 * @param asked what is asked
 * @param rows the options
 * @param apart the box that it does not apply, if there is one
 */
public record RankingView(Asked asked, List<Row> rows, List<Choice> apart) implements QuestionView {
  /**
   * An option.
   *
   * @param id names its control
   * @param name its field
   * @param label what it says
   * @param places from the first
   * @param faulty whether its place is what is wrong
   */
  public record Row(String id, String name, Phrase label, List<Place> places, boolean faulty) {}

  /** A place to choose. */
  public record Place(String value, String words, boolean chosen) {}

  @Override
  public String view() {
    return "ranking";
  }
}
