/** The composition root: start-up, the embedded database, self-tests and the command line. */
@NullMarked
package io.outturn.ops;

import org.jspecify.annotations.NullMarked;
