package io.outturn.outcome.alignment;

import io.micronaut.core.annotation.Introspected;
import io.outturn.form.Mistakes;
import io.outturn.form.Option;
import java.util.List;

/**
 * The page that promises a contribution.
 *
 * @param home of the objective that gives
 * @param about of it
 * @param demonstration whether it is invented
 * @param targets what can get it, those of the same cycle first
 * @param form what was typed
 * @param mistakes what is wrong with it
 */
@Introspected
record ContributionPage(
    String home,
    String about,
    boolean demonstration,
    List<Option> targets,
    ContributionForm form,
    Mistakes mistakes) {}
