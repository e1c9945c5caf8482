package io.outturn.e2e.accessibility;

/**
 * An error message that somebody who cannot see the page never hears at the field. Looked for in
 * both directions: from fields that are marked invalid, and from texts in a form whose class or id
 * says error or that begin with that word. A link of the error summary must lead somewhere. WCAG
 * 2.2, 3.3.1 Error Identification and 1.3.1, techniques ARIA21 and H90; GOV.UK Design System, Error
 * message.
 */
final class ErrorNotTiedToField extends Scripted {
  ErrorNotTiedToField() {
    super(Defect.ERROR_NOT_TIED_TO_FIELD, Circumstance.AS_IT_IS);
  }
}
