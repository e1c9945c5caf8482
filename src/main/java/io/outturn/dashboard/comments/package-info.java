/** What customers wrote, for those who may read it. Every look is noted. */
@NullMarked
package io.outturn.dashboard.comments;

import org.jspecify.annotations.NullMarked;
