/** Whether the log says everything, and notices whatever is done to it. */
@NullMarked
package io.outturn.audit;

import org.jspecify.annotations.NullMarked;
