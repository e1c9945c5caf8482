package io.outturn.identity;

import io.micronaut.core.annotation.Introspected;

/**
 * What the page behind a link shows: one button.
 *
 * @param action where the button posts to
 * @param next the local path to go to afterwards
 */
@Introspected
record ConfirmPage(String action, String next) {}
