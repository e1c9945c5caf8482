package io.outturn.response.imports;

import io.micronaut.core.annotation.Introspected;
import io.outturn.survey.SurveyVersion;
import java.util.List;

/**
 * What the page shows that takes a file.
 *
 * @param section the part of the site that the navigation marks
 * @param surveys the surveys that can be chosen
 * @param chosen the slug of the one that was chosen before; may be empty
 * @param error why the last file was not taken; may be empty
 */
@Introspected
public record SendView(String section, List<Choice> surveys, String chosen, String error) {
  private static final String SECTION = "import";

  /**
   * A survey.
   *
   * @param slug its slug
   * @param title what it is called
   */
  @Introspected
  public record Choice(String slug, String title) {}

  static SendView of(List<SurveyVersion> versions, String chosen, String error) {
    return new SendView(SECTION, versions.stream().map(SendView::choice).toList(), chosen, error);
  }

  private static Choice choice(SurveyVersion version) {
    var survey = version.survey();
    return new Choice(survey.slug(), survey.title().in(survey.defaultLanguage()));
  }
}
