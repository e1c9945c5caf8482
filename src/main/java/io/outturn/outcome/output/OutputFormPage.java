package io.outturn.outcome.output;

import io.micronaut.core.annotation.Introspected;
import io.outturn.form.Mistakes;
import io.outturn.form.Option;
import io.outturn.outcome.form.Back;
import io.outturn.outcome.form.Overtaken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that plans an output.
 *
 * @param action where the form goes
 * @param name of what is done, the page's heading and its button
 * @param back where it leads back to
 * @param demonstration whether the objective is invented
 * @param fresh whether it is not planned yet
 * @param form what was typed
 * @param people who can deliver it
 * @param overtaken what somebody else made of it meanwhile; absent if nobody did
 * @param mistakes what is wrong with it
 */
@Introspected
record OutputFormPage(
    String action,
    String name,
    Back back,
    boolean demonstration,
    boolean fresh,
    OutputForm form,
    List<Option> people,
    @Nullable Overtaken overtaken,
    Mistakes mistakes) {}
