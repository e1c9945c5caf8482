package io.outturn.dashboard.comments;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.access.Scope;
import io.outturn.dashboard.WindowQuery;
import org.jspecify.annotations.Nullable;

/** What was written in answer to a question, as far as somebody may read it. */
@Controller(value = "/surveys/{slug}/comments", produces = MediaType.TEXT_HTML)
@Needs(Right.READ_COMMENTS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CommentsController {
  private final CommentShelf shelf;
  private final CommentBoard board;
  private final Readers readers;
  private final WindowQuery windows;

  CommentsController(CommentShelf shelf, CommentBoard board, Readers readers, WindowQuery windows) {
    this.shelf = shelf;
    this.board = board;
    this.readers = readers;
    this.windows = windows;
  }

  @Get("/{question}{?segment,from,to,page}")
  @View("dashboard/comments")
  CommentsPage read(
      String slug,
      String question,
      @QueryValue(defaultValue = "") String segment,
      @Nullable @QueryValue String from,
      @Nullable @QueryValue String to,
      @QueryValue(defaultValue = "1") int page,
      Scope scope,
      Authentication somebody) {
    var audience = readers.audience(somebody, scope);
    var read = shelf.read(slug, question, segment, windows.window(from, to), audience);
    return board.page(read, segment, audience, Math.max(1, page));
  }
}
