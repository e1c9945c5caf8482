package io.outturn.e2e.accessibility;

/**
 * Content that sticks out of the window, and text or fields that have to be scrolled sideways.
 * Looked for by the boxes of what is seen, since hidden overflow does not show in the width of the
 * page. Tables, pictures and code may scroll in a region of their own. WCAG 2.2, 1.4.10 Reflow and
 * 1.4.4 Resize Text.
 */
final class Overflow extends Scripted {
  Overflow() {
    super(
        Defect.OVERFLOW,
        Circumstance.AS_IT_IS,
        Circumstance.ON_A_NARROW_SCREEN,
        Circumstance.WITH_LARGE_TEXT);
  }
}
