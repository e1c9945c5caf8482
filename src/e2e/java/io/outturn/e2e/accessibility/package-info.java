/**
 * What axe does not see: an accessibility checker for pages in the browser. It looks at a page as
 * it is, in the dark, on a narrow screen, with large and with spaced text, in forced colours, with
 * less motion and by keyboard.
 */
@NullMarked
package io.outturn.e2e.accessibility;

import org.jspecify.annotations.NullMarked;
