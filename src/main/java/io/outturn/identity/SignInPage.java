package io.outturn.identity;

import io.micronaut.core.annotation.Introspected;

/**
 * What the sign-in pages show.
 *
 * @param next the local path to go to afterwards
 * @param refused whether a link was offered that is unknown, used or expired
 */
@Introspected
record SignInPage(String next, boolean refused) {}
