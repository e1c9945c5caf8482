package io.outturn.response.imports;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.multipart.StreamingFileUpload;
import io.micronaut.http.server.types.files.SystemFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.response.mapping.Guess;
import io.outturn.response.mapping.Proposal;
import io.outturn.survey.Surveys;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Imports a file in the browser: send it, confirm what its columns mean, watch it run. Every step
 * is a page of its own and needs no script.
 */
@Controller("/import")
@Needs(Right.IMPORT_RESPONSES)
@ExecuteOn(TaskExecutors.BLOCKING)
class ImportPage {
  private static final String SEND = "response/import";
  private static final String CONFIRM = "response/import-mapping";
  private static final String PROGRESS = "response/import-progress";
  private final ImportJobs jobs;
  private final Surveys surveys;
  private final ImportNotes notes;

  ImportPage(ImportJobs jobs, Surveys surveys, ImportNotes notes) {
    this.notes = notes;
    this.jobs = jobs;
    this.surveys = surveys;
  }

  @Get(produces = MediaType.TEXT_HTML)
  ModelAndView<SendView> form() {
    return new ModelAndView<>(SEND, SendView.of(surveys.all(), "", ""));
  }

  @Post(produces = MediaType.TEXT_HTML)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> send(@Part("survey") String survey, StreamingFileUpload file) throws IOException {
    try (var content = file.asInputStream()) {
      var version = surveys.current(survey).orElseThrow(() -> new BadFile("Choose a survey"));
      var id = jobs.receive(file.getFilename(), content, version);
      return HttpResponse.seeOther(URI.create("/import/" + id));
    } catch (BadFile unreadable) {
      var view = SendView.of(surveys.all(), survey, String.valueOf(unreadable.getMessage()));
      return HttpResponse.unprocessableEntity().body(new ModelAndView<>(SEND, view));
    }
  }

  @Get(value = "/{id}", produces = MediaType.TEXT_HTML)
  HttpResponse<?> confirmation(UUID id) {
    var job = job(id);
    var survey = job.version().survey();
    notes.viewed(id);
    return job.standing().isPresent()
        ? HttpResponse.seeOther(progressOf(id))
        : HttpResponse.ok(
            new ModelAndView<>(
                CONFIRM,
                MappingView.of(id, job, Guess.of(job.sample(), survey, job.name()), List.of())));
  }

  @Post(value = "/{id}", produces = MediaType.TEXT_HTML)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> confirm(UUID id, @Body Map<String, String> fields) throws IOException {
    var job = job(id);
    var survey = job.version().survey();
    var proposal = new MappingForm(fields).proposal(survey);
    var problems = new ArrayList<Proposal.Problem>();
    var mapping = proposal.mapping(survey, problems::add);
    if (mapping.isEmpty()) {
      return HttpResponse.unprocessableEntity()
          .body(new ModelAndView<>(CONFIRM, MappingView.of(id, job, proposal, problems)));
    }
    jobs.start(job, mapping.get());
    return HttpResponse.seeOther(progressOf(id));
  }

  /**
   * The page loads itself again every two seconds while the import runs, unless the reader stopped
   * it: what reads aloud begins anew each time.
   */
  @Get(value = "/{id}/progress{?still}", produces = MediaType.TEXT_HTML)
  HttpResponse<?> progress(UUID id, @QueryValue(defaultValue = "false") boolean still) {
    var job = job(id);
    var standing = job.standing();
    if (standing.isEmpty()) {
      return HttpResponse.seeOther(URI.create("/import/" + id));
    }
    var page =
        HttpResponse.ok(
            new ModelAndView<>(PROGRESS, ProgressView.of(id, job, standing.get(), still)));
    return still || standing.get().ended() ? page : page.header("Refresh", "2");
  }

  /** A browser that follows the link asks for a page, and gets the file. */
  @Get(value = "/{id}/refused.csv", produces = MediaType.ALL)
  SystemFile refused(UUID id) {
    var job = job(id);
    notes.exported(id);
    return new SystemFile(job.refusedFile().toFile(), new MediaType("text/csv"))
        .attach("refused.csv");
  }

  private ImportJob job(UUID id) {
    return jobs.find(id)
        .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "No such import"));
  }

  private static URI progressOf(UUID id) {
    return URI.create("/import/" + id + "/progress");
  }
}
