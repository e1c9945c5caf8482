/** The product as it ships: the jar, a real browser, real kills. */
@NullMarked
package io.outturn.e2e;

import org.jspecify.annotations.NullMarked;
