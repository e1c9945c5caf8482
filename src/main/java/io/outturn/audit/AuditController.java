package io.outturn.audit;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.outturn.access.Needs;
import io.outturn.access.Right;

/** The log for those who may read it; that they did is noted in it. */
@Controller(value = "/audit", produces = MediaType.TEXT_HTML)
@Needs(Right.READ_LOG)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AuditController {
  private final AuditDesk desk;
  private final Journal journal;

  AuditController(AuditDesk desk, Journal journal) {
    this.desk = desk;
    this.journal = journal;
  }

  @Get("{?who,what,kind,id,day,before}")
  HttpResponse<?> search(@RequestBean AuditForm form) {
    journal.note(
        Entry.of(Action.AUDIT_VIEWED, new Subject(Subject.Kind.LOG, "log"))
            .to(State.of(AuditDesk.terms(form))));
    var page = desk.page(form);
    var answer = page.isWrong() ? HttpResponse.unprocessableEntity() : HttpResponse.ok();
    return answer.body(new ModelAndView<>("audit/log", page));
  }
}
