package io.outturn.outcome.alignment;

import io.outturn.outcome.KeyResultId;
import io.outturn.outcome.ObjectiveId;
import java.util.Optional;

/**
 * What one objective gives to another. An objective may give to several, and several may give to
 * one. It moves no number: only customers do.
 *
 * @param id its key
 * @param from which objective gives
 * @param to which one gets
 * @param keyResult which key result of that one; none for the objective as a whole
 * @param words what it gives, in its team's own words
 * @param by who promised it
 */
public record Contribution(
    ContributionId id,
    ObjectiveId from,
    ObjectiveId to,
    Optional<KeyResultId> keyResult,
    String words,
    String by) {}
