package io.outturn.outcome;

import java.util.UUID;

/** Names one objective. */
public record ObjectiveId(UUID value) {}
