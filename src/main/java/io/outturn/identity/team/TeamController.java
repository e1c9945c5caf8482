package io.outturn.identity.team;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.access.TeamId;
import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.Histories;
import io.outturn.audit.Journal;
import io.outturn.audit.Subject;
import io.outturn.identity.Person;
import io.outturn.identity.PersonId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows who is in a team, puts people into it and takes them out. */
@Controller(value = "/teams/{team}", produces = MediaType.TEXT_HTML)
@Needs(Right.MANAGE_PEOPLE)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TeamController {
  private final Teams teams;
  private final Journal journal;
  private final Histories histories;

  TeamController(Teams teams, Journal journal, Histories histories) {
    this.teams = teams;
    this.journal = journal;
    this.histories = histories;
  }

  @Get
  @View("identity/team")
  TeamPage show(UUID team) {
    var shown = find(team);
    journal.note(Entry.of(Action.PEOPLE_VIEWED, Subject.of(Subject.Kind.TEAM, team)));
    return new TeamPage(
        shown.name(),
        TeamsController.home(shown).getPath(),
        lines(teams.members(shown.id())),
        lines(teams.others(shown.id())),
        histories.of(Subject.Kind.TEAM, team));
  }

  @Post("/members")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> join(UUID team, @Nullable @Body MemberForm posted) {
    var joined = find(team);
    var form = posted == null ? MemberForm.EMPTY : posted;
    var newcomer =
        teams.others(joined.id()).stream().filter(one -> form.names(one.id().value().toString()));
    newcomer.forEach(one -> teams.join(joined.id(), one.id()));
    return HttpResponse.seeOther(TeamsController.home(joined));
  }

  @Post("/members/{person}/leave")
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
  HttpResponse<?> leave(UUID team, UUID person) {
    var left = find(team);
    teams.leave(left.id(), new PersonId(person));
    return HttpResponse.seeOther(TeamsController.home(left));
  }

  private Team find(UUID team) {
    return teams
        .find(new TeamId(team))
        .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "No such team."));
  }

  private static List<TeamPage.Member> lines(List<Person> people) {
    return people.stream().map(TeamPage.Member::of).toList();
  }
}
