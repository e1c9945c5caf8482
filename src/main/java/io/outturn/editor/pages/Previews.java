package io.outturn.editor.pages;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.outturn.response.form.FormPreview;
import io.outturn.survey.Survey;
import io.outturn.survey.file.SurveyFile;
import jakarta.inject.Singleton;

/** Draws the pages of drafts. */
@Singleton
final class Previews {
  private final FormPreview form;

  Previews(FormPreview form) {
    this.form = form;
  }

  /**
   * A page as respondents would see it.
   *
   * @param language the first one for what is none of the survey's
   * @param page counted from 1; the one behind the last says thank you
   */
  byte[] draw(OpenDraft draft, String language, int page) {
    var survey =
        draft
            .checked()
            .file()
            .map(SurveyFile::survey)
            .orElseThrow(
                () -> new HttpStatusException(HttpStatus.NOT_FOUND, "The draft has problems."));
    var spoken = spoken(survey, language);
    int last = survey.pages().size();
    return page > last ? form.thanks(survey, spoken) : form.page(survey, Math.max(1, page), spoken);
  }

  static String spoken(Survey survey, String language) {
    return survey.languages().contains(language) ? language : survey.defaultLanguage();
  }
}
