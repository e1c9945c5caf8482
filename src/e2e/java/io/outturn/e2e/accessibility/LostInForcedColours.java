package io.outturn.e2e.accessibility;

/**
 * A state or a bar that is a background colour only, which vanishes when the reader chose the
 * colours. Looked at: self-drawn radio buttons and check boxes, chosen and not, and empty boxes in
 * bars, meters and pictures. WCAG 2.2, 1.4.11 Non-text Contrast; CSS Color Adjustment 1, forced
 * colours.
 */
final class LostInForcedColours extends Scripted {
  LostInForcedColours() {
    super(Defect.LOST_IN_FORCED_COLOURS, Circumstance.IN_FORCED_COLOURS);
  }
}
