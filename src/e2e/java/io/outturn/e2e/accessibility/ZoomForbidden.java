package io.outturn.e2e.accessibility;

/** A page that may not be enlarged, or not five times. WCAG 2.2, 1.4.4 Resize Text. */
final class ZoomForbidden extends Scripted {
  ZoomForbidden() {
    super(Defect.ZOOM_FORBIDDEN, Circumstance.AS_IT_IS);
  }
}
