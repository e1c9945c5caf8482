package io.outturn.dashboard.keyresult;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.Journal;
import io.outturn.audit.Subject;
import io.outturn.outcome.KeyResultId;
import java.util.UUID;

/** One key result: page, explanation and file. */
@Controller(value = "/key-results/{id}", produces = MediaType.TEXT_HTML)
@Needs(Right.READ_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
final class KeyResultController {
  private final KeyResultDesk desk;
  private final Journal journal;

  KeyResultController(KeyResultDesk desk, Journal journal) {
    this.desk = desk;
    this.journal = journal;
  }

  @Get
  @View("dashboard/key-result")
  KeyResultPage show(UUID id) {
    return desk.page(new KeyResultId(id));
  }

  @Get("/explanation")
  @View("dashboard/explanation")
  ExplanationPage explain(UUID id) {
    return desk.explanation(new KeyResultId(id));
  }

  /** A file whatever the browser says that it would rather have. */
  @Get("/trend.csv")
  @Produces(MediaType.ALL)
  HttpResponse<String> trend(UUID id) {
    var file = desk.trendFile(new KeyResultId(id));
    journal.note(Entry.of(Action.TREND_EXPORTED, Subject.of(Subject.Kind.KEY_RESULT, id)));
    return HttpResponse.ok(file)
        .contentType("text/csv; charset=utf-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"key-result-" + id + ".csv\"");
  }
}
