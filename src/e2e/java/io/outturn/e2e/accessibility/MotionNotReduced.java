package io.outturn.e2e.accessibility;

/**
 * Animations, moving transitions and smooth scrolling that go on although the reader asked for
 * less. A change of colour is no motion. WCAG 2.2, 2.3.3 Animation from Interactions and 2.2.2
 * Pause, Stop, Hide, technique C39.
 */
final class MotionNotReduced extends Scripted {
  MotionNotReduced() {
    super(Defect.MOTION_NOT_REDUCED, Circumstance.WITH_LESS_MOTION);
  }
}
