package io.outturn.outcome.form;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param wording what the title's words say, once somebody asked or should know
 */
@Introspected
record KeyResultFormPage(
    String action,
    String objective,
    boolean demonstration,
    List<SurveyChoices> surveys,
    List<String> segments,
    KeyResultForm form,
    Mistakes mistakes,
    @Nullable Wording wording) {}
