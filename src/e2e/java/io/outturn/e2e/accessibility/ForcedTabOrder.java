package io.outturn.e2e.accessibility;

/**
 * A control with a positive tabindex: the keyboard goes there first, wherever it stands. WCAG 2.2,
 * 2.4.3 Focus Order, failure F44.
 */
final class ForcedTabOrder extends Scripted {
  ForcedTabOrder() {
    super(Defect.FORCED_TAB_ORDER, Circumstance.AS_IT_IS);
  }
}
