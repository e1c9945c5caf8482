package io.outturn.e2e.accessibility;

/**
 * A line, point or bar of a chart that hardly stands out. The contrast is taken of computed colours
 * with every opacity, against the shape or background beneath; the better of fill and stroke
 * counts. A shape that carries nothing says so by its class: grid, rail, axis, band, background or
 * decoration. WCAG 2.2, 1.4.11 Non-text Contrast.
 */
final class FaintGraphic extends Scripted {
  FaintGraphic() {
    super(
        Defect.FAINT_GRAPHIC,
        Circumstance.AS_IT_IS,
        Circumstance.IN_THE_DARK,
        Circumstance.IN_FORCED_COLOURS);
  }
}
