package io.outturn.identity.oidc;

/**
 * Whom the provider vouches for.
 *
 * @param issuer the provider
 * @param subject its own name for them, which is never given to anybody else
 * @param email their address
 * @param verified whether the provider says that the address is theirs
 */
record Identified(String issuer, String subject, String email, boolean verified) {}
