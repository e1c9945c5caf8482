package io.outturn.e2e.accessibility;

/**
 * A field for one's own name, e-mail address or telephone number that does not say so to machines
 * that fill it in. WCAG 2.2, 1.3.5 Identify Input Purpose, technique H98.
 */
final class InputPurpose extends Scripted {
  InputPurpose() {
    super(Defect.INPUT_PURPOSE, Circumstance.AS_IT_IS);
  }
}
