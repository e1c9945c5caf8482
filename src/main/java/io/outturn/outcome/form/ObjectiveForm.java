package io.outturn.outcome.form;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.outturn.form.Check;
import io.outturn.outcome.Framing;
import io.outturn.outcome.Objective;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to set an objective or to write it down anew.
 *
 * @param title the goal
 * @param change who will notice what is different
 * @param evidence how one would know
 * @param owner who answers for it
 * @param team the key of the team whose it is; empty for the whole organisation
 * @param cycle the key of what it is set for; empty for the backlog
 * @param why it is changed; empty for a new one
 * @param revision that was read; empty for a new one
 */
@Introspected
@Serdeable.Deserializable
record ObjectiveForm(
    @Nullable String title,
    @Nullable String change,
    @Nullable String evidence,
    @Nullable String owner,
    @Nullable String team,
    @Nullable String cycle,
    @Nullable String why,
    @Nullable String revision) {
  static final ObjectiveForm EMPTY =
      new ObjectiveForm(null, null, null, null, null, null, null, null);

  /** An objective as it stands. */
  static ObjectiveForm of(Objective objective) {
    var framing = objective.framing();
    return new ObjectiveForm(
        framing.title(),
        framing.changeStatement(),
        framing.evidence(),
        framing.owner(),
        framing.team().map(team -> team.value().toString()).orElse(""),
        framing.cycle().map(cycle -> cycle.value().toString()).orElse(""),
        "",
        Integer.toString(objective.revision()));
  }

  /** The same, made of what stands there now. */
  ObjectiveForm on(int now) {
    return new ObjectiveForm(
        title, change, evidence, owner, team, cycle, why, Integer.toString(now));
  }

  Framing read(Check check, Places places) {
    return new Framing(
        check.words("title", title, 300, "Write what you want to bring about"),
        check.words("change", change, 4000, "Write who will notice what is different"),
        check.anyWords("evidence", evidence, 4000),
        check.words("owner", owner, 200, "Write who answers for it"),
        places.team(check, team),
        places.cycle(check, cycle));
  }
}
