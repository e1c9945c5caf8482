package io.outturn.outcome.review;

import io.micronaut.core.annotation.Introspected;
import io.outturn.form.Mistakes;

/**
 * The page on which a review is closed.
 *
 * @param home of the review
 * @param demonstration whether it is invented
 * @param undecided how many outputs nobody has decided about
 * @param seen how many decisions there are
 * @param late whether somebody else decided or closed it meanwhile
 * @param form what was typed
 * @param mistakes what is wrong with it
 */
@Introspected
record ClosurePage(
    String home,
    boolean demonstration,
    int undecided,
    int seen,
    boolean late,
    ClosureForm form,
    Mistakes mistakes) {}
