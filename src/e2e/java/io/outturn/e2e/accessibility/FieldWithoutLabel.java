package io.outturn.e2e.accessibility;

/**
 * A field without a label, or with nothing but a placeholder or a title, which axe lets pass. WCAG
 * 2.2, 3.3.2 Labels or Instructions and 4.1.2 Name, Role, Value, technique H44.
 */
final class FieldWithoutLabel extends Scripted {
  FieldWithoutLabel() {
    super(Defect.FIELD_WITHOUT_LABEL, Circumstance.AS_IT_IS);
  }
}
