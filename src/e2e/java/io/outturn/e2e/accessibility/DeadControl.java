package io.outturn.e2e.accessibility;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something that the mouse can press and the keyboard cannot: by its attributes, role or
 * hand-shaped cursor, or because a script listens to its clicks, which the browser tells. What
 * takes the focus and is no button must listen to keys as well. WCAG 2.2, 2.1.1 Keyboard, failures
 * F54, F59 and F42.
 */
final class DeadControl implements Check {
  private final Script script = Script.named("checks/dead-control");
  private final Script listening = Script.named("keyboard/listening");

  @Override
  public Set<Circumstance> when() {
    return Set.of(Circumstance.AS_IT_IS);
  }

  @Override
  public List<Finding> look(Page page, Circumstance now) {
    return Stream.concat(
            script.places(page).stream(), Listeners.on(page, listening.function()).stream())
        .map(place -> place.finding(Defect.DEAD_CONTROL, now))
        .toList();
  }
}
