package io.outturn.e2e.accessibility;

/**
 * Text that hardly stands out from its background, also in the dark and in drawings, where axe does
 * not look. Text over pictures is left to the eye. WCAG 2.2, 1.4.3 Contrast (Minimum).
 */
final class FaintText extends Scripted {
  FaintText() {
    super(Defect.FAINT_TEXT, Circumstance.AS_IT_IS, Circumstance.IN_THE_DARK);
  }
}
