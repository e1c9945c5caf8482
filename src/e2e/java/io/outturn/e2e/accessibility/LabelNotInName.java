package io.outturn.e2e.accessibility;

/**
 * A control whose name does not contain what is written on it: who says the written words to the
 * machine is not understood. WCAG 2.2, 2.5.3 Label in Name, failure F96.
 */
final class LabelNotInName extends Scripted {
  LabelNotInName() {
    super(Defect.LABEL_NOT_IN_NAME, Circumstance.AS_IT_IS);
  }
}
