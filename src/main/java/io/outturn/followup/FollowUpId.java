package io.outturn.followup;

import java.util.UUID;

/** Which follow-up. */
public record FollowUpId(UUID value) {}
