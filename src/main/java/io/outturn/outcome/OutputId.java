package io.outturn.outcome;

import java.util.UUID;

/** Names one output. */
public record OutputId(UUID value) {}
