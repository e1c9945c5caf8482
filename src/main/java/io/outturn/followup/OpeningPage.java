package io.outturn.followup;

import io.micronaut.core.annotation.Introspected;
import io.outturn.form.Mistakes;
import io.outturn.form.Option;
import java.util.List;

/**
 * The page on which a follow-up is opened.
 *
 * @param demonstration whether the account is invented
 * @param account what the account is called
 * @param home the account's page
 * @param people who can do it
 * @param form what was typed
 * @param mistakes what is wrong with it
 */
@Introspected
record OpeningPage(
    boolean demonstration,
    String account,
    String home,
    List<Option> people,
    OpeningForm form,
    Mistakes mistakes) {}
