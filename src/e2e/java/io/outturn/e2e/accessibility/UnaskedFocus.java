package io.outturn.e2e.accessibility;

/**
 * A field that takes the focus when the page opens: what stands before it is not heard, and on a
 * phone the keyboard covers it. WCAG 2.2, 3.2.1 On Focus and 1.3.2 in spirit; GOV.UK Design System,
 * Question pages.
 */
final class UnaskedFocus extends Scripted {
  UnaskedFocus() {
    super(Defect.UNASKED_FOCUS, Circumstance.AS_IT_IS);
  }
}
