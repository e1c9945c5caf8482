package io.outturn.outcome.form;

import io.micronaut.core.annotation.Introspected;

/** The page that plans an output, with what was typed and what is wrong with it. */
@Introspected
record OutputFormPage(
    String action, String objective, boolean demonstration, OutputForm form, Mistakes mistakes) {}
