package io.outturn.identity.oidc;

import io.micronaut.core.annotation.Introspected;

/**
 * That nobody was signed in.
 *
 * @param why the reason, and what to do next
 */
@Introspected
record OidcPage(String why) {}
