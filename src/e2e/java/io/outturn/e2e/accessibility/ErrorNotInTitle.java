package io.outturn.e2e.accessibility;

/**
 * A page that shows an error under the title of one that does not: the title is what is read first
 * after sending a form. Looked for wherever an error summary, an alert with links into the page or
 * an invalid field is seen. WCAG 2.2, 3.3.1 and 2.4.2, technique G199; GOV.UK Design System, Error
 * summary.
 */
final class ErrorNotInTitle extends Scripted {
  ErrorNotInTitle() {
    super(Defect.ERROR_NOT_IN_TITLE, Circumstance.AS_IT_IS);
  }
}
