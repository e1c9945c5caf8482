package io.outturn.e2e.accessibility;

/**
 * A table of data whose cells cannot be told from each other by ear: no header cells, headers
 * without words, of rows and columns without scope, a headers attribute that leads nowhere, or no
 * name. WCAG 2.2, 1.3.1 Info and Relationships, techniques H51, H63 and H39.
 */
final class TableWithoutHeaders extends Scripted {
  TableWithoutHeaders() {
    super(Defect.TABLE_WITHOUT_HEADERS, Circumstance.AS_IT_IS);
  }
}
