package io.outturn.outcome.review;

import io.micronaut.core.annotation.Introspected;
import io.outturn.form.Mistakes;
import io.outturn.form.Option;
import java.util.List;

/**
 * The page on which somebody decides about an output.
 *
 * @param home of the review
 * @param address of this page
 * @param about which output
 * @param expected what it should change, in sentences
 * @param demonstration whether it is invented
 * @param choices what can become of it
 * @param expectations what can have become of what it should change
 * @param seen how many decisions there are
 * @param last what was decided last, when somebody else was faster; empty if nobody was
 * @param form what was typed
 * @param mistakes what is wrong with it
 */
@Introspected
record DecisionPage(
    String home,
    String address,
    String about,
    List<String> expected,
    boolean demonstration,
    List<Option> choices,
    List<Option> expectations,
    int seen,
    String last,
    DecisionForm form,
    Mistakes mistakes) {}
