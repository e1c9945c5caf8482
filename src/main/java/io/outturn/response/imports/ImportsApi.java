package io.outturn.response.imports;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.api.Invalid;
import io.outturn.api.Wrong;
import io.outturn.survey.Surveys;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;

/** Imports of responses: send a file, say what its columns mean, watch it run. */
@Controller("/api/v1/imports")
@Needs(Right.IMPORT_RESPONSES)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Imports")
@SecurityRequirement(name = "bearer")
class ImportsApi {
  private static final String HOME = "/api/v1/imports";
  private final ImportJobs jobs;
  private final ImportNotes notes;
  private final Surveys surveys;

  ImportsApi(ImportJobs jobs, Surveys surveys, ImportNotes notes) {
    this.notes = notes;
    this.jobs = jobs;
    this.surveys = surveys;
  }

  /**
   * Takes a CSV file of at most 100 MB, and proposes what its columns mean.
   *
   * @param survey the slug of the survey that was answered
   * @param name the file's name, for the reader's eye
   */
  @Post(consumes = "text/csv")
  @Operation(operationId = "sendFile", summary = "Send a file of responses")
  @ApiResponse(
      responseCode = "201",
      description = "It waits for its mapping.",
      useReturnTypeSchema = true)
  HttpResponse<ImportDocument> send(
      @QueryValue String survey,
      @QueryValue(defaultValue = "answers.csv") String name,
      @Body InputStream file)
      throws IOException {
    var version =
        surveys
            .current(survey)
            .orElseThrow(
                () -> new Invalid(List.of(new Wrong("survey", "There is no such survey"))));
    try (file) {
      var id = jobs.receive(name, file, version);
      return HttpResponse.created(document(id), URI.create(HOME + "/" + id));
    } catch (BadFile unreadable) {
      throw new Invalid(List.of(new Wrong("", String.valueOf(unreadable.getMessage()))));
    }
  }

  /** How an import stands, and before it runs what its columns seem to mean. */
  @Get("/{id}")
  @Operation(operationId = "readImport", summary = "How an import stands")
  ImportDocument one(UUID id) {
    return document(id);
  }

  /** Says what the columns mean and begins. A second call changes nothing. */
  @Post("/{id}/start")
  @Operation(operationId = "startImport", summary = "Start an import")
  @ApiResponse(responseCode = "202", description = "It runs.", useReturnTypeSchema = true)
  HttpResponse<ImportDocument> start(UUID id, @Body MappingDocument sent) throws IOException {
    var job = job(id);
    jobs.start(job, sent.mapping(job.version().survey()));
    return HttpResponse.accepted().body(document(id));
  }

  /** The rows that were refused, each with the reason, as CSV. */
  @Get(value = "/{id}/refused", produces = "text/csv")
  @Operation(operationId = "readRefused", summary = "The rows that an import refused")
  String refused(UUID id) throws IOException {
    var file = job(id).refusedFile();
    notes.exported(id);
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private ImportDocument document(UUID id) {
    return ImportDocument.of(id, job(id));
  }

  private ImportJob job(UUID id) {
    return jobs.find(id)
        .orElseThrow(
            () -> new HttpStatusException(HttpStatus.NOT_FOUND, "There is no such import."));
  }
}
