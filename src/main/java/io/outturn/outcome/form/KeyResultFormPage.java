package io.outturn.outcome.form;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * The page that sets a key result.
 *
 * @param action where the form goes
 * @param objective the objective's title
 * @param demonstration whether the objective is invented
 * @param surveys what can be measured
 * @param segments whose answers can be chosen
 * @param form what was typed
 * @param mistakes what is wrong with it
 */
@Introspected
record KeyResultFormPage(
    String action,
    String objective,
    boolean demonstration,
    List<SurveyChoices> surveys,
    List<String> segments,
    KeyResultForm form,
    Mistakes mistakes) {}
