package io.outturn.outcome.alignment;

import java.util.UUID;

/** Which contribution. */
public record ContributionId(UUID value) {}
