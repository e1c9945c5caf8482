package io.outturn.e2e.accessibility;

/**
 * Buttons to choose from whose question is not heard with them. Radio buttons or check boxes of one
 * name must share their nearest fieldset or group; it has a legend or a name, and no other question
 * in it. WCAG 2.2, 1.3.1 Info and Relationships, technique H71.
 */
final class RadioGroupWithoutName extends Scripted {
  RadioGroupWithoutName() {
    super(Defect.RADIO_GROUP_WITHOUT_NAME, Circumstance.AS_IT_IS);
  }
}
