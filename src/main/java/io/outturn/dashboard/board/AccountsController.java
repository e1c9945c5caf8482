package io.outturn.dashboard.board;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.access.Scope;
import io.outturn.dashboard.WindowQuery;
import org.jspecify.annotations.Nullable;

/** The account team's board. */
@Controller(value = "/accounts", produces = MediaType.TEXT_HTML)
@Needs(Right.READ_ACCOUNTS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AccountsController {
  private final AccountsBoard board;
  private final WindowQuery windows;

  AccountsController(AccountsBoard board, WindowQuery windows) {
    this.board = board;
    this.windows = windows;
  }

  @Get("{?survey,segment,from,to}")
  @View("dashboard/accounts")
  AccountsPage accounts(
      @QueryValue(defaultValue = "") String survey,
      @QueryValue(defaultValue = "") String segment,
      @Nullable @QueryValue String from,
      @Nullable @QueryValue String to,
      Scope scope) {
    return board.page(survey, segment, windows.window(from, to), scope);
  }
}
