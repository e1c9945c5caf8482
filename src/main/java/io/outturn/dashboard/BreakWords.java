package io.outturn.dashboard;

import io.outturn.survey.Series.Stretch;

/** How pages say that a score does not count answers from before a break. */
public final class BreakWords {
  private BreakWords() {}

  /**
   * What happened where a stretch began, for example "The question was reworded on 3 Mar 2026;
   * answers to the earlier words are not counted."
   */
  public static String sentence(Stretch stretch) {
    var day = Words.day(stretch.from());
    return switch (stretch.began()) {
      case WORDING ->
          "The question was reworded on %s; answers to the earlier words are not counted."
              .formatted(day);
      case OPTIONS ->
          "The question has had other options since %s; answers to the earlier ones are not counted."
              .formatted(day);
      case SCALE ->
          "The question has had another scale since %s; answers on the earlier one are not counted."
              .formatted(day);
      case ORDER ->
          "The options have stood in another order since %s; answers to the earlier order are not counted here."
              .formatted(day);
      case ADDED, UNCHANGED, TYPO -> "The question has been asked since %s.".formatted(day);
      case REMOVED -> "The question has not been asked since %s.".formatted(day);
    };
  }
}
