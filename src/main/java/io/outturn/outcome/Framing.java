package io.outturn.outcome;

import io.outturn.access.TeamId;
import io.outturn.outcome.cycle.CycleId;
import java.util.Optional;

/**
 * What people write down of an objective, and may change.
 *
 * @param title the goal in a few words
 * @param changeStatement who will notice what is different
 * @param evidence how one would know; may be empty in a draft
 * @param owner who answers for it
 * @param team whose it is; none for the whole organisation
 * @param cycle what it is set for; none while it waits in the backlog
 */
public record Framing(
    String title,
    String changeStatement,
    String evidence,
    String owner,
    Optional<TeamId> team,
    Optional<CycleId> cycle) {}
