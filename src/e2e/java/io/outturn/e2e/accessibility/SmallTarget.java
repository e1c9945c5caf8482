package io.outturn.e2e.accessibility;

/**
 * A target that is easily missed for its neighbour: smaller than 24 by 24 pixels and too near. A
 * label counts with its button; links within a text and boxes that the browser draws are exempt.
 * WCAG 2.2, 2.5.8 Target Size (Minimum).
 */
final class SmallTarget extends Scripted {
  SmallTarget() {
    super(Defect.SMALL_TARGET, Circumstance.AS_IT_IS, Circumstance.ON_A_NARROW_SCREEN);
  }
}
