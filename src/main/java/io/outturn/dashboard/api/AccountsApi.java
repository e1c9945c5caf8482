package io.outturn.dashboard.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.access.Scope;
import io.outturn.access.TeamId;
import io.outturn.account.Account;
import io.outturn.account.AccountAttributes;
import io.outturn.account.AccountTeams;
import io.outturn.api.Mark;
import io.outturn.api.Paging;
import io.outturn.dashboard.Missing;
import io.outturn.identity.team.Teams;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accounts as JSON. For those who may not see an account there is none. */
@Controller("/api/v1/accounts")
@Needs(Right.READ_ACCOUNTS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Accounts")
@SecurityRequirement(name = "bearer")
final class AccountsApi {
  private static final String HOME = "/api/v1/accounts";
  private final AccountTeams accounts;
  private final AccountAttributes attributes;
  private final AccountScores scores;
  private final Teams teams;

  AccountsApi(
      AccountTeams accounts, AccountAttributes attributes, AccountScores scores, Teams teams) {
    this.accounts = accounts;
    this.attributes = attributes;
    this.scores = scores;
    this.teams = teams;
  }

  /** The accounts that the caller may see. */
  @Get
  @Operation(operationId = "listAccounts", summary = "The accounts")
  HttpResponse<List<AccountDocument>> all(
      @QueryValue(defaultValue = Paging.USUAL) int limit,
      @Nullable @QueryValue String after,
      @Parameter(hidden = true) Scope scope) {
    var all = accounts.within(scope).stream().map(AccountDocument::of).toList();
    return Paging.of(limit, after).page(HOME, all, AccountDocument::slug);
  }

  /** One account. */
  @Get("/{slug}")
  @Operation(operationId = "readAccount", summary = "An account")
  AccountDocument one(String slug, @Parameter(hidden = true) Scope scope) {
    return AccountDocument.of(find(slug, scope));
  }

  /**
   * What an account's answers say, measure by measure, for every survey it answered.
   *
   * @param from the first day counted; a year before {@code to} unless given
   * @param to the last day counted; today unless given
   */
  @Get("/{slug}/scores")
  @Operation(operationId = "readAccountScores", summary = "The scores of an account")
  List<AccountScoreDocument> scores(
      String slug,
      @Nullable @QueryValue LocalDate from,
      @Nullable @QueryValue LocalDate to,
      @Parameter(hidden = true) Scope scope) {
    return scores.of(find(slug, scope), from, to);
  }

  /** What is known of an account beside its name and segment. */
  @Get("/{slug}/attributes")
  @Operation(operationId = "readAttributes", summary = "What is known of an account")
  HttpResponse<Map<String, String>> attributes(String slug, @Parameter(hidden = true) Scope scope) {
    return marked(attributes.of(find(slug, scope).id()).byName());
  }

  /** Makes attributes known, in place of earlier ones of the same names; others stay. */
  @Patch("/{slug}/attributes")
  @Needs(Right.IMPORT_RESPONSES)
  @Operation(operationId = "noteAttributes", summary = "Make attributes of an account known")
  HttpResponse<Map<String, String>> note(
      String slug,
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
      @Body NewAttributes sent,
      @Parameter(hidden = true) Scope scope) {
    var account = find(slug, scope);
    mark(attributes.of(account.id()).byName()).demand(ifMatch);
    attributes.note(account.id(), sent.read());
    return marked(attributes.of(account.id()).byName());
  }

  /** The teams that answer for an account. */
  @Get("/{slug}/teams")
  @Operation(operationId = "readAccountTeams", summary = "The teams that answer for an account")
  HttpResponse<List<UUID>> teams(String slug, @Parameter(hidden = true) Scope scope) {
    var answering = answering(find(slug, scope));
    return HttpResponse.ok(answering)
        .header(HttpHeaders.ETAG, Mark.of((Object) answering).quoted());
  }

  /** Makes just these teams answer for an account. */
  @Put("/{slug}/teams")
  @Needs(Right.MANAGE_PEOPLE)
  @Operation(operationId = "entrustAccount", summary = "Say which teams answer for an account")
  HttpResponse<List<UUID>> entrust(
      String slug,
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
      @Body Entrusted sent,
      @Parameter(hidden = true) Scope scope) {
    var account = find(slug, scope);
    Mark.of((Object) answering(account)).demand(ifMatch);
    accounts.entrust(account.id(), sent.known(teams.all()));
    return teams(slug, scope);
  }

  private List<UUID> answering(Account account) {
    return accounts.of(account.id()).stream().map(TeamId::value).sorted().toList();
  }

  private static HttpResponse<Map<String, String>> marked(Map<String, String> known) {
    Map<String, String> sorted = new TreeMap<>(known);
    return HttpResponse.ok(sorted).header(HttpHeaders.ETAG, mark(known).quoted());
  }

  private static Mark mark(Map<String, String> known) {
    return Mark.of((Object) new TreeMap<>(known));
  }

  private Account find(String slug, Scope scope) {
    return accounts.bySlug(slug, scope).orElseThrow(Missing.account());
  }
}
