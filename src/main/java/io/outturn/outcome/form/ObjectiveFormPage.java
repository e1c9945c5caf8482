package io.outturn.outcome.form;

import io.micronaut.core.annotation.Introspected;
import io.outturn.form.Mistakes;
import io.outturn.form.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that sets an objective or writes one down anew.
 *
 * @param action where the form goes
 * @param name of what is done, the page's heading and its button
 * @param back where it leads back to
 * @param demonstration whether the objective is invented
 * @param running whether the objective is published, so that changing it needs a reason
 * @param form what was typed
 * @param teams that can be chosen
 * @param cycles that can be chosen
 * @param overtaken what somebody else made of it meanwhile; absent if nobody did
 * @param mistakes what is wrong with it
 */
@Introspected
record ObjectiveFormPage(
    String action,
    String name,
    Back back,
    boolean demonstration,
    boolean running,
    ObjectiveForm form,
    List<Option> teams,
    List<Option> cycles,
    @Nullable Overtaken overtaken,
    Mistakes mistakes) {}
