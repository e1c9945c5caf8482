package io.outturn.e2e.accessibility;

/**
 * Text that does not fit into its box and is clipped by it, or button words that do not fit the
 * button. Looked for line by line. WCAG 2.2, 1.4.4 Resize Text, 1.4.10 Reflow and 1.4.12 Text
 * Spacing, failures F69 and F104.
 */
final class CutOff extends Scripted {
  CutOff() {
    super(
        Defect.CUT_OFF,
        Circumstance.AS_IT_IS,
        Circumstance.ON_A_NARROW_SCREEN,
        Circumstance.WITH_LARGE_TEXT,
        Circumstance.WITH_SPACED_TEXT);
  }
}
