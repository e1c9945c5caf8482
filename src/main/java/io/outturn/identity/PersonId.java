package io.outturn.identity;

import java.util.UUID;

/** Which person. */
public record PersonId(UUID value) {}
