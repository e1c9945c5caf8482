package io.outturn.outcome.review;

import java.util.UUID;

/** Which review. */
public record ReviewId(UUID value) {}
