package io.outturn.e2e.accessibility;

/**
 * Neighbours on the page that stand the other way round in the document. Looked for by the boxes of
 * children of one element: two that take the focus, or two texts of which the later stands above.
 * WCAG 2.2, 1.3.2 Meaningful Sequence and 2.4.3 Focus Order, failure F1, technique C27.
 */
final class OrderDiffers extends Scripted {
  OrderDiffers() {
    super(Defect.ORDER_DIFFERS, Circumstance.AS_IT_IS, Circumstance.ON_A_NARROW_SCREEN);
  }
}
