package io.outturn.response.form;

import io.outturn.response.form.page.NoticePages;
import io.outturn.response.form.page.QuestionPages;
import io.outturn.response.form.page.Sheet;
import io.outturn.response.form.page.Views;
import io.outturn.response.form.way.FormKey;
import io.outturn.response.form.way.Journey;
import io.outturn.response.form.way.Link;
import io.outturn.response.form.words.Speech;
import io.outturn.survey.Survey;
import io.outturn.survey.SurveyVersion;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The pages of a survey as respondents would see them, for whoever writes it. All pages are there,
 * whatever their conditions say, and repeated answers stand as they do for those who gave none. The
 * forms lead to addresses that there are not, so nothing can be answered by mistake.
 */
@Singleton
public final class FormPreview {
  /** No key looks like it. */
  private static final FormKey KEY = new FormKey("preview");

  private static final UUID VERSION = new UUID(0, 0);
  private final QuestionPages pages;
  private final NoticePages notices;
  private final Views views;

  FormPreview(QuestionPages pages, NoticePages notices, Views views) {
    this.pages = pages;
    this.notices = notices;
    this.views = views;
  }

  /**
   * A page as HTML in UTF-8.
   *
   * @param number the page, counted from 1
   * @param language one of the survey's
   */
  public byte[] page(Survey survey, int number, String language) {
    var sheet =
        Sheet.of(link(survey), journey(survey), number, Speech.in(language), Optional.empty());
    return views.draw(pages.page(sheet));
  }

  /** The page after the last one. */
  public byte[] thanks(Survey survey, String language) {
    var page = notices.thanks(link(survey), journey(survey), Speech.in(language), false);
    return views.draw(page);
  }

  private static Link link(Survey survey) {
    return new Link.Open(survey.slug(), KEY);
  }

  private static Journey journey(Survey survey) {
    return Journey.everywhere(new SurveyVersion(VERSION, survey, Map.of()));
  }
}
