package io.outturn.e2e.accessibility;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/**
 * A difference that is told by the hue only. Looked at: empty marks of one shape, words in the same
 * column or list and drawn points, bars and lines. They may differ in hue when each hue goes with a
 * word or sign that its members share and the others lack, or when they differ in weight, border,
 * dashes or form. Links within a text need more than a colour too. Shades of grey and coloured
 * table cells with numbers in them are let be. WCAG 2.2, 1.4.1 Use of Color, failures F13, F73 and
 * F81.
 */
final class ColourAlone implements Check {
  private final List<Script> scripts =
      List.of(Script.named("checks/colour-alone"), Script.named("checks/colour-alone-in-drawings"));

  @Override
  public Set<Circumstance> when() {
    return Set.of(Circumstance.AS_IT_IS);
  }

  @Override
  public List<Finding> look(Page page, Circumstance now) {
    return scripts.stream()
        .flatMap(script -> script.places(page).stream())
        .map(place -> place.finding(Defect.COLOUR_ALONE, now))
        .toList();
  }
}
