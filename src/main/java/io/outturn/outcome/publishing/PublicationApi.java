package io.outturn.outcome.publishing;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.api.Invalid;
import io.outturn.api.Wrong;
import io.outturn.form.Answers;
import io.outturn.identity.By;
import io.outturn.outcome.Objective;
import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.Objectives;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;

/** What keeps a draft from being published, and its publication, as JSON. */
@Controller("/api/v1/objectives/{objective}")
@Needs(Right.SET_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Objectives")
@SecurityRequirement(name = "bearer")
final class PublicationApi {
  private final Objectives objectives;
  private final Publishing publishing;

  PublicationApi(Objectives objectives, Publishing publishing) {
    this.objectives = objectives;
    this.publishing = publishing;
  }

  /** Every rule that an objective breaks, what refuses it first. */
  @Get("/findings")
  @Operation(operationId = "listFindings", summary = "What an objective lacks before publication")
  List<FindingDocument> findings(UUID objective) {
    return publishing.look(find(objective)).stream().map(FindingDocument::of).toList();
  }

  /** Publishes a draft. One that is published already stays as it is. */
  @Put("/publication")
  @Consumes(MediaType.ALL)
  @Operation(operationId = "publishObjective", summary = "Publish an objective")
  @ApiResponse(responseCode = "204", description = "It is published.")
  HttpResponse<Void> publish(UUID objective, Authentication person) {
    var refusals = publishing.publish(find(objective), By.name(person));
    if (!refusals.isEmpty()) {
      throw new Invalid(refusals.stream().map(PublicationApi::wrong).toList());
    }
    return HttpResponse.noContent();
  }

  private static Wrong wrong(Finding finding) {
    return Wrong.field(finding.rule().name(), finding.rule().words() + " " + finding.rule().fix());
  }

  private Objective find(UUID id) {
    return objectives.find(new ObjectiveId(id)).orElseThrow(Answers.unknown("objective"));
  }
}
