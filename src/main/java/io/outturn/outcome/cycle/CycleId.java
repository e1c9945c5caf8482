package io.outturn.outcome.cycle;

import java.util.UUID;

/** Which cycle. */
public record CycleId(UUID value) {}
