package io.outturn.e2e.accessibility;

/**
 * A region that scrolls and that the keyboard cannot scroll, because neither it nor anything in it
 * takes the focus. Some browsers help themselves, not all. WCAG 2.2, 2.1.1 Keyboard; on narrow
 * screens more regions scroll than on wide ones.
 */
final class DeadScrollRegion extends Scripted {
  DeadScrollRegion() {
    super(Defect.DEAD_SCROLL_REGION, Circumstance.AS_IT_IS, Circumstance.ON_A_NARROW_SCREEN);
  }
}
