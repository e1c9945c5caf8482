package io.outturn.identity.token;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
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
import io.outturn.api.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tokens as JSON. */
@Controller("/api/v1/tokens")
@Needs(Right.BE_ONESELF)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Tokens")
@SecurityRequirement(name = "bearer")
final class TokensApi {
  private static final String HOME = "/api/v1/tokens";
  private final TokenDesk desk;

  TokensApi(TokenDesk desk) {
    this.desk = desk;
  }

  /** One's own tokens, and for those who manage people the installation's. */
  @Get
  @Operation(operationId = "listTokens", summary = "The tokens")
  HttpResponse<List<TokenDocument>> all(
      @QueryValue(defaultValue = Paging.USUAL) int limit,
      @Nullable @QueryValue String after,
      Authentication person) {
    var all = desk.all(person).stream().map(TokenDocument::of).toList();
    return Paging.of(limit, after).page(HOME, all, each -> each.id().toString());
  }

  /** Makes a token; its text is shown this once. A token itself makes none. */
  @Post
  @Operation(operationId = "makeToken", summary = "Make a token")
  @ApiResponse(
      responseCode = "201",
      description = "The token and its text.",
      useReturnTypeSchema = true)
  HttpResponse<MadeTokenDocument> make(@Body NewToken sent, Authentication person) {
    return HttpResponse.created(MadeTokenDocument.of(desk.make(sent, person)));
  }

  /** Ends a token at once. */
  @Delete("/{id}")
  @Consumes(MediaType.ALL)
  @Operation(operationId = "endToken", summary = "End a token")
  @ApiResponse(responseCode = "204", description = "It opens nothing any more.")
  HttpResponse<Void> end(UUID id, Authentication person) {
    desk.end(id, person);
    return HttpResponse.noContent();
  }
}
