package io.outturn.e2e.accessibility;

/**
 * A page without a first heading or with several, a heading without words, or one whose level skips
 * another. WCAG 2.2, 1.3.1 and 2.4.6 Headings and Labels, technique G141.
 */
final class Headings extends Scripted {
  Headings() {
    super(Defect.HEADINGS, Circumstance.AS_IT_IS);
  }
}
