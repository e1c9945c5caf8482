package io.outturn.dashboard;

import io.outturn.survey.SurveyVersion;
import io.outturn.time.Window;
import java.util.List;

/**
 * What a page was asked to show, as its filter form shows it again.
 *
 * @param surveys the surveys to choose from; empty where there is nothing to choose
 * @param segments the segments to choose from
 * @param survey the chosen survey
 * @param segment the chosen segment; empty for everybody
 * @param from the first day, as browsers write it
 * @param to the last day
 * @param window the same in words
 */
public record FilterView(
    List<Choice> surveys,
    List<String> segments,
    String survey,
    String segment,
    String from,
    String to,
    String window) {
  /**
   * A survey to choose.
   *
   * @param slug its value
   * @param title its name
   */
  public record Choice(String slug, String title) {
    static Choice of(SurveyVersion version) {
      var survey = version.survey();
      return new Choice(survey.slug(), survey.title().in(survey.defaultLanguage()));
    }
  }

  public static FilterView of(
      List<SurveyVersion> surveys,
      List<String> segments,
      String survey,
      String segment,
      Window window) {
    return new FilterView(
        surveys.stream().map(Choice::of).toList(),
        segments,
        survey,
        segment,
        window.from().toString(),
        window.to().toString(),
        Words.window(window));
  }
}
