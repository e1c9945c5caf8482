package io.outturn.e2e.accessibility;

/**
 * A field whose place cannot be seen: neither its edge nor its background stands out. Fields that
 * the browser draws are left alone. WCAG 2.2, 1.4.11 Non-text Contrast.
 */
final class FaintField extends Scripted {
  FaintField() {
    super(Defect.FAINT_FIELD, Circumstance.AS_IT_IS, Circumstance.IN_THE_DARK);
  }
}
