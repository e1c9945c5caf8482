package io.outturn.e2e.accessibility;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Walks through the page with the Tab key, as somebody without a mouse does, as it is and in forced
 * colours, which take shadows and backgrounds away. At every stop:
 *
 * <ul>
 *   <li>WCAG 2.2, 2.4.7 and 1.4.11: the outline, border, shadow, background or underline of the
 *       control, of its label or of what surrounds it alone is another than before, and an outline
 *       stands out 3:1.
 *   <li>2.4.11: the control can be seen and nothing lies over all of it.
 *   <li>2.1.2: the keyboard gets on; coming back before the end is a trap.
 * </ul>
 */
final class KeyboardWalk implements Check {
  private static final int LONGEST = 500;
  private final Script begin = Script.named("keyboard/begin");
  private final Script step = Script.named("keyboard/step");

  @Override
  public Set<Circumstance> when() {
    return Set.of(Circumstance.AS_IT_IS, Circumstance.IN_FORCED_COLOURS);
  }

  @Override
  public List<Finding> look(Page page, Circumstance now) {
    var findings = new ArrayList<Finding>();
    var walk = begin.kept(page);
    for (int pressed = 0; pressed < LONGEST; pressed++) {
      page.keyboard().press("Tab");
      var stop = step.step(page, walk);
      stop.places()
          .forEach(place -> findings.add(place.finding(Defect.valueOf(place.kind()), now)));
      if (stop.end()) {
        break;
      }
    }
    walk.dispose();
    return findings;
  }
}
