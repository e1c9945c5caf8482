package io.outturn.e2e.accessibility;

/**
 * A page that loads itself again while somebody reads or fills it in. Looked for in the document; a
 * Refresh header leaves no trace in it. WCAG 2.2, 2.2.1 Timing Adjustable and 3.2.5, failures F40
 * and F41.
 */
final class SelfRefresh extends Scripted {
  SelfRefresh() {
    super(Defect.SELF_REFRESH, Circumstance.AS_IT_IS);
  }
}
