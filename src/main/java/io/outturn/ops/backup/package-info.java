/** Everything the database holds as one file, and back again. */
@NullMarked
package io.outturn.ops.backup;

import org.jspecify.annotations.NullMarked;
