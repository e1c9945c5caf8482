package io.outturn.outcome.form;

import io.micronaut.core.annotation.Introspected;

/** The page that sets an objective, with what was typed and what is wrong with it. */
@Introspected
record ObjectiveFormPage(ObjectiveForm form, Mistakes mistakes) {}
