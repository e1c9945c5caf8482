package io.outturn.outcome.alignment;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.api.CreatedDocument;
import io.outturn.api.Paging;
import io.outturn.form.Answers;
import io.outturn.form.Check;
import io.outturn.identity.By;
import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.Objectives;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What objectives give to one another, as JSON. */
@Controller("/api/v1")
@Needs(Right.READ_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Objectives")
@SecurityRequirement(name = "bearer")
final class ContributionsApi {
  private static final String HOME = "/api/v1/contributions";
  private final Objectives objectives;
  private final Contributions contributions;
  private final Upwards upwards;

  ContributionsApi(Objectives objectives, Contributions contributions, Upwards upwards) {
    this.objectives = objectives;
    this.contributions = contributions;
    this.upwards = upwards;
  }

  /** All contributions that are promised. */
  @Get("/contributions")
  @Operation(operationId = "listContributions", summary = "What objectives give to one another")
  HttpResponse<List<ContributionDocument>> all(
      @QueryValue(defaultValue = Paging.USUAL) int limit, @Nullable @QueryValue String after) {
    var all = contributions.all().stream().map(ContributionDocument::of).toList();
    return Paging.of(limit, after).page(HOME, all, each -> each.id().toString());
  }

  /** Promises what an objective gives to another. */
  @Post("/objectives/{objective}/contributions")
  @Needs(Right.SET_OUTCOMES)
  @Operation(operationId = "promiseContribution", summary = "Promise a contribution")
  @ApiResponse(responseCode = "201", description = "It is promised.", useReturnTypeSchema = true)
  HttpResponse<CreatedDocument> promise(
      UUID objective, @Body NewContribution sent, Authentication person) {
    var from =
        objectives.find(new ObjectiveId(objective)).orElseThrow(Answers.unknown("objective"));
    var check = new Check();
    var contribution = upwards.read(from, sent.form(), By.name(person), check);
    check.demand();
    contribution.ifPresent(contributions::promise);
    return CreatedDocument.at(contribution.orElseThrow().id().value(), HOME);
  }

  /** Takes a contribution back. */
  @Delete("/contributions/{id}")
  @Needs(Right.SET_OUTCOMES)
  @Operation(operationId = "endContribution", summary = "Take a contribution back")
  @ApiResponse(responseCode = "204", description = "It is taken back.")
  HttpResponse<Void> end(UUID id, Authentication person) {
    var found =
        contributions.find(new ContributionId(id)).orElseThrow(Answers.unknown("contribution"));
    contributions.end(found, By.name(person));
    return HttpResponse.noContent();
  }
}
