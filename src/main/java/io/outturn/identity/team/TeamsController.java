package io.outturn.identity.team;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Lists the teams and founds new ones. */
@Controller(value = "/teams", produces = MediaType.TEXT_HTML)
@Needs(Right.MANAGE_PEOPLE)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TeamsController {
  private static final String PAGE = "identity/teams";
  private final Teams teams;

  TeamsController(Teams teams) {
    this.teams = teams;
  }

  @Get
  @View(PAGE)
  TeamsPage list() {
    return page("", "");
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> found(@Nullable @Body TeamForm posted) {
    var typed = (posted == null ? TeamForm.EMPTY : posted).typed();
    if (typed.isEmpty() || typed.length() > Team.LONGEST_NAME) {
      return again(typed, "Write a name of 1 to %d characters.".formatted(Team.LONGEST_NAME));
    }
    return teams
        .add(typed)
        .<HttpResponse<?>>map(team -> HttpResponse.seeOther(home(team)))
        .orElseGet(() -> again(typed, "There is a team of this name already."));
  }

  private HttpResponse<?> again(String typed, String wrong) {
    return HttpResponse.status(HttpStatus.UNPROCESSABLE_ENTITY)
        .body(new ModelAndView<>(PAGE, page(typed, wrong)));
  }

  private TeamsPage page(String typed, String wrong) {
    return new TeamsPage(teams.all().stream().map(this::line).toList(), typed, wrong);
  }

  private TeamsPage.Line line(Team team) {
    return new TeamsPage.Line(team.name(), home(team).getPath(), teams.members(team.id()).size());
  }

  static URI home(Team team) {
    return URI.create("/teams/" + team.id().value());
  }
}
