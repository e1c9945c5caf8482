package io.outturn.e2e.accessibility;

/**
 * A control that the keyboard reaches within something that is hidden from screen readers. WCAG
 * 2.2, 4.1.2 Name, Role, Value.
 */
final class HiddenFocusable extends Scripted {
  HiddenFocusable() {
    super(Defect.HIDDEN_FOCUSABLE, Circumstance.AS_IT_IS);
  }
}
