package io.outturn.e2e.accessibility;

/**
 * An id that stands on two elements: labels, descriptions and links find the first of them only.
 * WCAG 2.2, 1.3.1 Info and Relationships, failure F77.
 */
final class DuplicateId extends Scripted {
  DuplicateId() {
    super(Defect.DUPLICATE_ID, Circumstance.AS_IT_IS);
  }
}
