package io.outturn.editor.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.api.CreatedDocument;
import io.outturn.api.Mark;
import io.outturn.editor.draft.Author;
import io.outturn.editor.draft.Publishing;
import io.outturn.editor.pages.DraftDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a draft the version that is asked. */
@Controller("/api/v1/drafts/{id}/publication")
@Needs(Right.PUBLISH_SURVEYS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Drafts")
@SecurityRequirement(name = "bearer")
final class PublicationsApi {
  private final DraftDesk desk;
  private final Publishing publishing;

  PublicationsApi(DraftDesk desk, Publishing publishing) {
    this.desk = desk;
    this.publishing = publishing;
  }

  /** Publishes a draft as its author has read it, and not what somebody saved since. */
  @Post
  @Operation(operationId = "publishDraft", summary = "Publish a draft")
  @ApiResponse(
      responseCode = "201",
      description = "It is asked from now on.",
      useReturnTypeSchema = true)
  HttpResponse<CreatedDocument> publish(
      UUID id,
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
      @Body NewPublication sent,
      Authentication person) {
    var open = desk.open(id);
    Mark.of(open.base()).demand(ifMatch);
    var file = open.checked().file().orElseThrow(PublicationsApi::problems);
    var version = publishing.publish(open.revision(), file, sent.reason(), Author.of(person));
    return CreatedDocument.at(version.id(), "/api/v1/surveys/" + file.survey().slug());
  }

  private static HttpStatusException problems() {
    return new HttpStatusException(
        HttpStatus.CONFLICT, "The draft has problems that keep it from being asked; read it.");
  }
}
