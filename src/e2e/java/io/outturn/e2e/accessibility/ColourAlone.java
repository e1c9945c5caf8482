package io.outturn.e2e.accessibility;

/**
 * A difference that is told by the hue only. Looked at: empty marks of one shape, words in the same
 * column or list and drawn points, bars and lines. They may differ in hue when each hue goes with a
 * word or sign that its members share and the others lack, or when they differ in weight, border,
 * dashes or form. Links within a text need more than a colour too. Shades of grey and coloured
 * table cells with numbers in them are let be. WCAG 2.2, 1.4.1 Use of Color, failures F13, F73 and
 * F81.
 */
final class ColourAlone extends Scripted {
  ColourAlone() {
    super(Defect.COLOUR_ALONE, Circumstance.AS_IT_IS);
  }
}
