package io.outturn.api.document;

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
import io.swagger.v3.oas.annotations.Hidden;

/** Gives the description of the API away, to programs and to people. */
@Controller
@Hidden
@Needs(Right.BE_ONESELF)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DocumentController {
  private final ApiDocument document;

  DocumentController(ApiDocument document) {
    this.document = document;
  }

  @Get("/api/v1/openapi.json")
  @Produces(MediaType.ALL)
  HttpResponse<String> json() {
    return HttpResponse.ok(document.json()).contentType(MediaType.APPLICATION_JSON_TYPE);
  }

  @Get("/api/v1/openapi.yaml")
  @Produces(MediaType.ALL)
  HttpResponse<String> yaml() {
    return HttpResponse.ok(document.yaml()).contentType("application/yaml;charset=utf-8");
  }

  /** The same to be read. */
  @Get(value = "/reference", produces = MediaType.TEXT_HTML)
  @View("api/reference")
  ReferencePage page() {
    return ReferencePage.of(document);
  }
}
