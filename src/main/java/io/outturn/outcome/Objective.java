package io.outturn.outcome;

/**
 * A change that somebody should notice. It has no number of its own: its key results do.
 *
 * @param id its key
 * @param title the goal in a few words
 * @param changeStatement who will notice what is different
 * @param owner who answers for it
 * @param demonstration whether it is invented and belongs to the demonstration workspace
 */
public record Objective(
    ObjectiveId id, String title, String changeStatement, String owner, boolean demonstration) {}
