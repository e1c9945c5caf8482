/** What people read of reviews: those there are, one of them, and what was let go of. */
@NullMarked
package io.outturn.dashboard.review;

import org.jspecify.annotations.NullMarked;
