package io.outturn.e2e.accessibility;

/**
 * Something that has to be dragged: it contains and is followed by nothing that could be pressed
 * instead. WCAG 2.2, 2.5.7 Dragging Movements, failure F108.
 */
final class DragOnly extends Scripted {
  DragOnly() {
    super(Defect.DRAG_ONLY, Circumstance.AS_IT_IS);
  }
}
