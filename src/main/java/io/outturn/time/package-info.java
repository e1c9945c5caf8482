/** Calendar windows without any domain. */
@NullMarked
package io.outturn.time;

import org.jspecify.annotations.NullMarked;
