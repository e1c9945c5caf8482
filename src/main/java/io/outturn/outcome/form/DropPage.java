package io.outturn.outcome.form;

import io.micronaut.core.annotation.Introspected;
import io.outturn.form.Mistakes;

/**
 * The page that drops a key result.
 *
 * @param home of the key result
 * @param about of it
 * @param demonstration whether it is invented
 * @param form what was typed
 * @param mistakes what is wrong with it
 */
@Introspected
record DropPage(
    String home, String about, boolean demonstration, DropForm form, Mistakes mistakes) {}
