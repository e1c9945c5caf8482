package io.outturn.e2e.accessibility;

/**
 * Content that somebody who goes from landmark to landmark does not meet, or landmarks that cannot
 * be told apart. WCAG 2.2, 1.3.1 and 2.4.1 Bypass Blocks, technique ARIA11.
 */
final class Landmarks extends Scripted {
  Landmarks() {
    super(Defect.LANDMARKS, Circumstance.AS_IT_IS);
  }
}
