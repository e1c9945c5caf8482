package io.outturn.ops;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.access.Scope;
import io.outturn.account.AccountTeams;
import io.outturn.delivery.Invitations;
import io.outturn.identity.PublicAddress;
import io.outturn.survey.Surveys;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.stream.IntStream;

/** Personal links as JSON, for whoever sends them with other means. */
@Controller("/api/v1/invitations")
@Needs(Right.INVITE_CUSTOMERS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Invitations")
@SecurityRequirement(name = "bearer")
final class InvitationsApi {
  private final Surveys surveys;
  private final AccountTeams accounts;
  private final Invitations invitations;
  private final PublicAddress address;

  InvitationsApi(
      Surveys surveys, AccountTeams accounts, Invitations invitations, PublicAddress address) {
    this.surveys = surveys;
    this.accounts = accounts;
    this.invitations = invitations;
    this.address = address;
  }

  /** Makes personal links to a survey. They are shown this once. */
  @Post
  @Operation(operationId = "invite", summary = "Make personal links to a survey")
  @ApiResponse(responseCode = "201", description = "The links.", useReturnTypeSchema = true)
  HttpResponse<InvitationsDocument> make(
      @Body NewInvitations sent, @Parameter(hidden = true) Scope scope) {
    var account = accounts.bySlug(sent.account(), scope);
    sent.demand(surveys.current(sent.survey()).isPresent(), account.isPresent());
    var known = sent.known();
    var links =
        IntStream.range(0, sent.number())
            .mapToObj(_ -> invitations.issue(sent.survey(), account.orElseThrow().id(), known))
            .map(token -> address.of("/i/" + token))
            .toList();
    return HttpResponse.created(new InvitationsDocument(sent.survey(), sent.account(), links));
  }
}
