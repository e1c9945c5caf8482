package io.outturn.outcome.output;

import io.micronaut.core.annotation.Introspected;
import io.outturn.form.Mistakes;

/**
 * The page on which a step is taken with an output.
 *
 * @param home of the output
 * @param about of it
 * @param demonstration whether it is invented
 * @param path of the step
 * @param name of the step, the page's heading and its button
 * @param question what the words should answer
 * @param unit what is counted; empty when nothing is
 * @param seen how many steps are taken
 * @param last what became of the output last, when somebody else was faster; empty if nobody was
 * @param form what was typed
 * @param mistakes what is wrong with it
 */
@Introspected
record StepPage(
    String home,
    String about,
    boolean demonstration,
    String path,
    String name,
    String question,
    String unit,
    int seen,
    String last,
    StepForm form,
    Mistakes mistakes) {}
