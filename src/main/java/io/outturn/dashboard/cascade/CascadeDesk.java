package io.outturn.dashboard.cascade;

import io.outturn.identity.People;
import io.outturn.identity.Person;
import io.outturn.identity.PersonId;
import io.outturn.identity.team.Team;
import io.outturn.identity.team.Teams;
import io.outturn.outcome.Objective;
import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.alignment.Cascade;
import io.outturn.outcome.alignment.Contributions;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws the tree of objectives, and the way from somebody to its top. */
@Singleton
final class CascadeDesk {
  private final Landscape landscape;
  private final Contributions contributions;
  private final Teams teams;
  private final People people;

  CascadeDesk(Landscape landscape, Contributions contributions, Teams teams, People people) {
    this.landscape = landscape;
    this.contributions = contributions;
    this.teams = teams;
    this.people = people;
  }

  CascadePage page() {
    var view = landscape.look();
    var cascade = new Cascade(contributions.all());
    var tops =
        view.all().stream()
            .filter(each -> cascade.from(each.id()).isEmpty())
            .map(each -> branch(each, "", view, cascade, Set.of()))
            .toList();
    return new CascadePage(
        view.demonstration(), tops, teams.all().stream().map(this::line).toList());
  }

  /** The way up from each objective of somebody's teams; empty when nobody has this key. */
  Optional<MemberPage> member(PersonId id) {
    return people.find(id).map(this::member);
  }

  private MemberPage member(Person person) {
    var view = landscape.look();
    var cascade = new Cascade(contributions.all());
    var own = teams.of(person.id());
    return new MemberPage(
        view.demonstration(),
        person.name(),
        own.stream().flatMap(team -> teams.find(team).stream()).map(Team::name).sorted().toList(),
        view.all().stream()
            .filter(each -> each.framing().team().filter(own::contains).isPresent())
            .map(each -> steps(cascade.wayUp(each.id()), view))
            .toList());
  }

  private static List<MemberPage.Step> steps(List<ObjectiveId> way, Landscape.View view) {
    return way.stream()
        .flatMap(id -> view.find(id).stream())
        .map(each -> new MemberPage.Step(address(each), each.title(), view.state(each)))
        .toList();
  }

  /** Whoever is on the way already is not drawn once more below. */
  private static Branch branch(
      Objective objective,
      String words,
      Landscape.View view,
      Cascade cascade,
      Set<ObjectiveId> above) {
    var way = new HashSet<>(above);
    way.add(objective.id());
    var below =
        cascade.to(objective.id()).stream()
            .filter(each -> !way.contains(each.from()))
            .flatMap(each ->
                view.find(each.from()).stream()
                    .map(lower -> branch(lower, each.words(), view, cascade, way)))
            .toList();
    return new Branch(
        address(objective),
        objective.title(),
        view.place(objective),
        words,
        view.state(objective),
        below);
  }

  private CascadePage.TeamLine line(Team team) {
    return new CascadePage.TeamLine(
        team.name(),
        teams.members(team.id()).stream()
            .map(each -> new CascadePage.MemberLink("/members/" + each.id().value(), each.name()))
            .toList());
  }

  private static String address(Objective objective) {
    return "/objectives/" + objective.id().value();
  }
}
