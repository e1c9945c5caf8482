package io.outturn.outcome.output;

import io.micronaut.core.annotation.Introspected;
import io.outturn.form.Mistakes;
import io.outturn.form.Option;
import java.util.List;

/**
 * The page on which somebody says which key result an output should change.
 *
 * @param home of the output
 * @param about of it
 * @param demonstration whether it is invented
 * @param keyResults what it could change, those of its own objective first
 * @param form what was typed
 * @param mistakes what is wrong with it
 */
@Introspected
record HypothesisPage(
    String home,
    String about,
    boolean demonstration,
    List<Option> keyResults,
    HypothesisForm form,
    Mistakes mistakes) {}
