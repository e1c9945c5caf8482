package io.outturn.outcome.form;

import io.micronaut.core.annotation.Introspected;
import io.outturn.form.Mistakes;
import io.outturn.form.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that sets a key result or agrees on other terms for one.
 *
 * @param action where the form goes
 * @param name of what is done, the page's heading and its button
 * @param back where it leads back to
 * @param demonstration whether the objective is invented
 * @param asked what is asked and whom, where that stays as it is; absent for a new one
 * @param running whether it is published, so that changing it needs a reason
 * @param choices what can be chosen
 * @param form what was typed
 * @param overtaken what somebody else made of it meanwhile; absent if nobody did
 * @param mistakes what is wrong with it
 * @param wording what the title's words say, once somebody asked or should know
 */
@Introspected
record KeyResultFormPage(
    String action,
    String name,
    Back back,
    boolean demonstration,
    @Nullable String asked,
    boolean running,
    Offer choices,
    KeyResultForm form,
    @Nullable Overtaken overtaken,
    Mistakes mistakes,
    @Nullable Wording wording) {
  /**
   * What a key result can be made of.
   *
   * @param surveys what can be measured
   * @param segments whose answers can be chosen
   * @param goals what a score can do
   * @param others the key results that it can guard
   */
  @Introspected
  record Offer(
      List<SurveyChoices> surveys,
      List<String> segments,
      List<Option> goals,
      List<Option> others) {}
}
