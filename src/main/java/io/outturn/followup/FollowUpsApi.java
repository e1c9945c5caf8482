package io.outturn.followup;

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
import io.micronaut.security.authentication.Authentication;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.access.Scope;
import io.outturn.api.Invalid;
import io.outturn.api.Paging;
import io.outturn.form.Check;
import io.outturn.identity.By;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Follow-ups as JSON, for accounts that the caller may see. */
@Controller("/api/v1/follow-ups")
@Needs(Right.READ_ACCOUNTS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Accounts")
@SecurityRequirement(name = "bearer")
final class FollowUpsApi {
  private static final String HOME = "/api/v1/follow-ups";
  private final FollowUpFinder finder;
  private final FollowUps followUps;
  private final Opening opening;
  private final StepReader reader;

  FollowUpsApi(FollowUpFinder finder, FollowUps followUps, Opening opening, StepReader reader) {
    this.finder = finder;
    this.followUps = followUps;
    this.opening = opening;
    this.reader = reader;
  }

  /** All follow-ups: what is open first, and of that what is due first. */
  @Get
  @Operation(operationId = "listFollowUps", summary = "The follow-ups")
  HttpResponse<List<FollowUpDocument>> all(
      @QueryValue(defaultValue = Paging.USUAL) int limit,
      @Nullable @QueryValue String after,
      @Parameter(hidden = true) Scope scope) {
    var all = finder.all(scope).stream().map(FollowUpDocument::of).toList();
    return Paging.of(limit, after).page(HOME, all, each -> each.id().toString());
  }

  /** One follow-up. */
  @Get("/{id}")
  @Operation(operationId = "readFollowUp", summary = "A follow-up")
  FollowUpDocument one(UUID id, @Parameter(hidden = true) Scope scope) {
    return FollowUpDocument.of(finder.find(id, scope));
  }

  /** Opens a follow-up. */
  @Post
  @Needs(Right.FOLLOW_UP)
  @Operation(operationId = "openFollowUp", summary = "Open a follow-up")
  @ApiResponse(responseCode = "201", description = "It is open.", useReturnTypeSchema = true)
  HttpResponse<FollowUpDocument> open(
      @Body NewFollowUp sent, @Parameter(hidden = true) Scope scope, Authentication person) {
    var account =
        finder
            .anyAccount(sent.account(), scope)
            .orElseThrow(() -> Invalid.field("account", "There is no such account"));
    var check = new Check();
    var read = opening.read(account, sent.form(), By.of(person), check);
    check.demand();
    var followUp = read.orElseThrow();
    followUps.open(followUp);
    return HttpResponse.created(
        one(followUp.id().value(), scope), URI.create(HOME + "/" + followUp.id().value()));
  }

  /** Notes something about a follow-up, hands it over, closes it or opens it again. */
  @Post("/{id}/steps")
  @Needs(Right.FOLLOW_UP)
  @Operation(operationId = "takeFollowUpStep", summary = "Take a step with a follow-up")
  FollowUpDocument take(
      UUID id,
      @Body NewFollowUpStep sent,
      @Parameter(hidden = true) Scope scope,
      Authentication person) {
    var found = finder.find(id, scope);
    var check = new Check();
    var step = reader.read(found.followUp(), sent.form(), By.of(person), check);
    check.demand();
    if (sent.seen() != found.followUp().stepsTaken()
        || !followUps.take(found.followUp(), step.orElseThrow())) {
      throw new HttpStatusException(
          HttpStatus.CONFLICT, "Somebody took a step with it meanwhile. Read it again.");
    }
    return one(id, scope);
  }
}
