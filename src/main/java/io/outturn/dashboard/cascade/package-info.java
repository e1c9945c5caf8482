/** How objectives lead up to one another, from the whole organisation to a single member. */
@NullMarked
package io.outturn.dashboard.cascade;

import org.jspecify.annotations.NullMarked;
