package io.outturn.dashboard.comments;

import static java.util.stream.Collectors.toMap;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.access.Scope;
import io.outturn.account.Account;
import io.outturn.account.Accounts;
import io.outturn.api.Paging;
import io.outturn.dashboard.WindowQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Comments as JSON, as far as the caller may read them. */
@Controller("/api/v1/surveys/{slug}/comments")
@Needs(Right.READ_COMMENTS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Results")
@SecurityRequirement(name = "bearer")
final class CommentsApi {
  private final CommentShelf shelf;
  private final Readers readers;
  private final Accounts accounts;
  private final WindowQuery windows;

  CommentsApi(CommentShelf shelf, Readers readers, Accounts accounts, WindowQuery windows) {
    this.shelf = shelf;
    this.readers = readers;
    this.accounts = accounts;
    this.windows = windows;
  }

  /**
   * What was written in answer to a question. For leaders there are only the comments of segments
   * that wrote enough of them, of the last twelve whole months.
   *
   * @param question one that is answered in words
   * @param segment whose; everybody's unless given
   * @param from the first day; a year before {@code to} unless given
   * @param to the last day; today unless given
   */
  @Get("/{question}")
  @Operation(operationId = "listComments", summary = "The comments on a question")
  HttpResponse<List<CommentDocument>> all(
      String slug,
      String question,
      @QueryValue(defaultValue = "") String segment,
      @Nullable @QueryValue String from,
      @Nullable @QueryValue String to,
      @QueryValue(defaultValue = Paging.USUAL) int limit,
      @Nullable @QueryValue String after,
      @Parameter(hidden = true) Scope scope,
      Authentication somebody) {
    var audience = readers.audience(somebody, scope);
    var read = shelf.read(slug, question, segment, windows.window(from, to), audience);
    var known = accounts.all().stream().collect(toMap(Account::id, each -> each));
    var home = "/api/v1/surveys/%s/comments/%s".formatted(slug, question);
    return Paging.of(limit, after)
        .mapped(
            home,
            read.shown(),
            CommentDocument::name,
            each ->
                CommentDocument.of(each, Optional.ofNullable(known.get(each.account())), audience));
  }
}
