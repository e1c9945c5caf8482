package io.outturn.access;

import java.util.UUID;

/** Which team. */
public record TeamId(UUID value) {}
