package io.outturn.dashboard.board;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.access.Scope;
import io.outturn.access.TeamId;
import io.outturn.account.Account;
import io.outturn.account.AccountTeams;
import io.outturn.dashboard.Missing;
import io.outturn.dashboard.WindowQuery;
import io.outturn.identity.team.Teams;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page of one account. For those who may not see the account there is no such page. */
@Controller(value = "/accounts/{slug}", produces = MediaType.TEXT_HTML)
@Needs(Right.READ_ACCOUNTS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AccountController {
  private final AccountTeams accounts;
  private final AccountSheet sheet;
  private final Teams teams;
  private final WindowQuery windows;

  AccountController(AccountTeams accounts, AccountSheet sheet, Teams teams, WindowQuery windows) {
    this.accounts = accounts;
    this.sheet = sheet;
    this.teams = teams;
    this.windows = windows;
  }

  @Get("{?from,to}")
  @View("dashboard/account")
  AccountPage show(
      String slug,
      @Nullable @QueryValue String from,
      @Nullable @QueryValue String to,
      Scope scope) {
    return sheet.page(find(slug, scope), windows.window(from, to));
  }

  /** Makes just the ticked teams answer for the account. */
  @Post("/teams")
  @Needs(Right.MANAGE_PEOPLE)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> entrust(String slug, @Nullable @Body TeamsForm posted, Scope scope) {
    var account = find(slug, scope);
    accounts.entrust(account.id(), known((posted == null ? TeamsForm.EMPTY : posted).ticked()));
    return HttpResponse.seeOther(URI.create(AccountPage.home(account)));
  }

  private Set<TeamId> known(List<String> ticked) {
    return teams.all().stream()
        .filter(team -> ticked.contains(team.id().value().toString()))
        .map(team -> team.id())
        .collect(Collectors.toSet());
  }

  private Account find(String slug, Scope scope) {
    return accounts.bySlug(slug, scope).orElseThrow(Missing.account());
  }
}
