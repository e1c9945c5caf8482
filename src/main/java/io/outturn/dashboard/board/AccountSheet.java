package io.outturn.dashboard.board;

import io.outturn.account.Account;
import io.outturn.account.AccountTeams;
import io.outturn.audit.Histories;
import io.outturn.audit.Subject;
import io.outturn.dashboard.Words;
import io.outturn.followup.Colleagues;
import io.outturn.followup.FollowUpFinder;
import io.outturn.identity.team.Teams;
import io.outturn.outcome.Readings;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.time.Window;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the page of one account together. */
@Singleton
final class AccountSheet {
  private final AccountTeams entrusted;
  private final Teams teams;
  private final Surveys surveys;
  private final Readings readings;
  private final FollowUpFinder followUps;
  private final Colleagues colleagues;
  private final Histories histories;

  AccountSheet(
      AccountTeams entrusted,
      Teams teams,
      Surveys surveys,
      Readings readings,
      FollowUpFinder followUps,
      Colleagues colleagues,
      Histories histories) {
    this.followUps = followUps;
    this.colleagues = colleagues;
    this.histories = histories;
    this.entrusted = entrusted;
    this.teams = teams;
    this.surveys = surveys;
    this.readings = readings;
  }

  AccountPage page(Account account, Window window) {
    var teams = teams(account);
    return new AccountPage(
        account.demonstration(),
        account.name(),
        AccountPage.home(account),
        account.segment(),
        Words.window(window),
        surveys.all().stream().flatMap(version -> survey(account, version, window)).toList(),
        answering(teams),
        teams,
        followUps.of(account).stream().map(this::line).toList(),
        histories.of(Subject.Kind.ACCOUNT, account.id().value()));
  }

  private AccountPage.FollowUpLine line(FollowUpFinder.Found found) {
    var followUp = found.followUp();
    var state =
        followUp.open()
            ? "Due %s, %s".formatted(Words.day(followUp.due()), colleagues.name(followUp.holder()))
            : "Closed";
    return new AccountPage.FollowUpLine(found.address(), followUp.reason(), state);
  }

  private static String answering(List<AccountPage.Team> teams) {
    return teams.stream()
        .filter(AccountPage.Team::answers)
        .map(AccountPage.Team::name)
        .collect(Collectors.joining(", "));
  }

  private Stream<AccountPage.Survey> survey(Account account, SurveyVersion version, Window window) {
    var measured =
        version.survey().measures().stream()
            .map(measure -> MeasuredAccounts.of(readings, version, measure, window))
            .filter(column -> column.answeredBy(account.id()))
            .map(column -> line(account, column))
            .toList();
    return measured.isEmpty() ? Stream.empty() : Stream.of(survey(version, measured));
  }

  private static AccountPage.Survey survey(SurveyVersion version, List<AccountPage.Line> lines) {
    var survey = version.survey();
    return new AccountPage.Survey(
        survey.title().in(survey.defaultLanguage()), "/surveys/" + survey.slug(), lines);
  }

  private static AccountPage.Line line(Account account, MeasuredAccounts column) {
    var head = column.head(List.of(account));
    return new AccountPage.Line(head.title(), head.question(), column.figure(account.id()));
  }

  private List<AccountPage.Team> teams(Account account) {
    var answering = entrusted.of(account.id());
    return teams.all().stream()
        .map(team ->
            new AccountPage.Team(
                team.id().value().toString(), team.name(), answering.contains(team.id())))
        .toList();
  }
}
