package io.outturn.identity.token;

import java.util.UUID;

/** Which token. */
public record TokenId(UUID value) {}
