package io.outturn.e2e.accessibility;

/**
 * A drawing that says neither what it shows nor that it shows nothing; or that has a name and no
 * role that makes it heard. Inside a link or button with words it needs none. WCAG 2.2, 1.1.1
 * Non-text Content.
 */
final class SvgWithoutName extends Scripted {
  SvgWithoutName() {
    super(Defect.SVG_WITHOUT_NAME, Circumstance.AS_IT_IS);
  }
}
