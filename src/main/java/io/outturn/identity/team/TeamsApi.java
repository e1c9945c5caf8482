package io.outturn.identity.team;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.access.TeamId;
import io.outturn.api.CreatedDocument;
import io.outturn.api.Invalid;
import io.outturn.api.Paging;
import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.Journal;
import io.outturn.audit.Subject;
import io.outturn.identity.People;
import io.outturn.identity.Person;
import io.outturn.identity.PersonId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Teams and their members as JSON. */
@Controller("/api/v1/teams")
@Needs(Right.MANAGE_PEOPLE)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Teams")
@SecurityRequirement(name = "bearer")
final class TeamsApi {
  private static final String HOME = "/api/v1/teams";
  private final Teams teams;
  private final People people;
  private final Journal journal;

  TeamsApi(Teams teams, People people, Journal journal) {
    this.journal = journal;
    this.teams = teams;
    this.people = people;
  }

  /** All teams. */
  @Get
  @Operation(operationId = "listTeams", summary = "The teams")
  HttpResponse<List<TeamDocument>> all(
      @QueryValue(defaultValue = Paging.USUAL) int limit, @Nullable @QueryValue String after) {
    var all = teams.all().stream().map(TeamDocument::of).toList();
    return Paging.of(limit, after).page(HOME, all, each -> each.id().toString());
  }

  /** One team. */
  @Get("/{id}")
  @Operation(operationId = "readTeam", summary = "A team")
  TeamDocument one(UUID id) {
    return TeamDocument.of(find(id));
  }

  /** Founds a team. */
  @Post
  @Operation(operationId = "foundTeam", summary = "Found a team")
  @ApiResponse(responseCode = "201", description = "It is founded.", useReturnTypeSchema = true)
  HttpResponse<CreatedDocument> found(@Body NewTeam sent) {
    var name = sent.name().strip();
    if (name.isEmpty() || name.length() > Team.LONGEST_NAME) {
      throw Invalid.field("name", "A name has 1 to %d characters".formatted(Team.LONGEST_NAME));
    }
    var team =
        teams
            .add(name)
            .orElseThrow(() -> Invalid.field("name", "There is a team of this name already"));
    return CreatedDocument.at(team.id().value(), HOME + "/" + team.id().value());
  }

  /** Who is in a team. */
  @Get("/{id}/members")
  @Operation(operationId = "listMembers", summary = "Who is in a team")
  HttpResponse<List<MemberDocument>> members(
      UUID id,
      @QueryValue(defaultValue = Paging.USUAL) int limit,
      @Nullable @QueryValue String after) {
    return page(id, "/members", teams.members(find(id).id()), Paging.of(limit, after));
  }

  /** Everybody who is not in a team and could be put into it. */
  @Get("/{id}/others")
  @Operation(operationId = "listOthers", summary = "Who is not in a team")
  HttpResponse<List<MemberDocument>> others(
      UUID id,
      @QueryValue(defaultValue = Paging.USUAL) int limit,
      @Nullable @QueryValue String after) {
    return page(id, "/others", teams.others(find(id).id()), Paging.of(limit, after));
  }

  /** Puts somebody into a team; whoever is in it already stays. */
  @Put("/{id}/members/{person}")
  @Consumes(MediaType.ALL)
  @Operation(operationId = "joinTeam", summary = "Put somebody into a team")
  MemberDocument join(UUID id, UUID person) {
    var team = find(id);
    var joined = people.find(new PersonId(person)).orElseThrow(() -> missing("person"));
    teams.join(team.id(), joined.id());
    return MemberDocument.of(joined);
  }

  /** Takes somebody out of a team; whoever is not in it stays out. */
  @Delete("/{id}/members/{person}")
  @Consumes(MediaType.ALL)
  @Operation(operationId = "leaveTeam", summary = "Take somebody out of a team")
  @ApiResponse(responseCode = "204", description = "They are out.")
  HttpResponse<Void> leave(UUID id, UUID person) {
    teams.leave(find(id).id(), new PersonId(person));
    return HttpResponse.noContent();
  }

  private HttpResponse<List<MemberDocument>> page(
      UUID id, String part, List<Person> people, Paging paging) {
    journal.note(Entry.of(Action.PEOPLE_VIEWED, Subject.of(Subject.Kind.TEAM, id)));
    var all = people.stream().map(MemberDocument::of).toList();
    return paging.page(HOME + "/" + id + part, all, each -> each.id().toString());
  }

  private Team find(UUID id) {
    return teams.find(new TeamId(id)).orElseThrow(() -> missing("team"));
  }

  private static HttpStatusException missing(String what) {
    return new HttpStatusException(HttpStatus.NOT_FOUND, "There is no such " + what + ".");
  }
}
