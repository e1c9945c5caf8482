package io.outturn.outcome;

import java.util.UUID;

/** Names one key result. */
public record KeyResultId(UUID value) {}
