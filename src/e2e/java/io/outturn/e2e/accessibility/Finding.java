package io.outturn.e2e.accessibility;

/**
 * Something wrong on a page.
 *
 * @param selector a CSS selector that names the place
 * @param wrong what is wrong there
 */
public record Finding(Defect defect, Circumstance circumstance, String selector, String wrong) {
  /** What would be right. */
  public String right() {
    return defect.right();
  }

  boolean isTheSameAs(Finding other) {
    return defect == other.defect && selector.equals(other.selector);
  }

  @Override
  public String toString() {
    return "%s (%s) %s, at %s: %s. Right: %s"
        .formatted(defect, defect.criterion(), circumstance, selector, wrong, right());
  }
}
