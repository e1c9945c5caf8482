/** What ties the lines of the log together. */
@NullMarked
package io.outturn.ops.log;

import org.jspecify.annotations.NullMarked;
