package io.outturn.dashboard.results;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.dashboard.Missing;
import io.outturn.dashboard.WindowQuery;
import io.outturn.survey.Surveys;
import io.outturn.tally.Validity;
import org.jspecify.annotations.Nullable;

/** The surveys and their results. */
@Controller(value = "/surveys", produces = MediaType.TEXT_HTML)
@Needs(Right.READ_RESULTS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SurveysController {
  private final Surveys surveys;
  private final SurveyList list;
  private final Results results;
  private final WindowQuery windows;

  SurveysController(Surveys surveys, SurveyList list, Results results, WindowQuery windows) {
    this.surveys = surveys;
    this.list = list;
    this.results = results;
    this.windows = windows;
  }

  @Get
  @View("dashboard/surveys")
  SurveysPage all() {
    return list.page();
  }

  @Get("/{slug}{?segment,from,to,validity}")
  @View("dashboard/results")
  ResultsPage one(
      String slug,
      @QueryValue(defaultValue = "") String segment,
      @Nullable @QueryValue String from,
      @Nullable @QueryValue String to,
      @QueryValue(defaultValue = "ALL") String validity) {
    var version = surveys.current(slug).orElseThrow(Missing.survey(slug));
    var asked = new Asked(version, segment, windows.window(from, to), validity(validity));
    return results.page(asked);
  }

  /** What nobody's form sends is as good as nothing chosen. */
  private static Validity validity(String word) {
    return word.equals(Validity.WITHOUT_FLAGGED.name()) ? Validity.WITHOUT_FLAGGED : Validity.ALL;
  }
}
