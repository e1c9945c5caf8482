package io.outturn.e2e.accessibility;

/**
 * Two texts in one place, as happens when a box has a fixed height or a place of its own and its
 * text grows. What a scrolling region hides does not count. WCAG 2.2, 1.4.4 Resize Text and 1.4.12
 * Text Spacing, failure F69.
 */
final class TextOverText extends Scripted {
  TextOverText() {
    super(
        Defect.TEXT_OVER_TEXT,
        Circumstance.AS_IT_IS,
        Circumstance.ON_A_NARROW_SCREEN,
        Circumstance.WITH_LARGE_TEXT,
        Circumstance.WITH_SPACED_TEXT);
  }
}
