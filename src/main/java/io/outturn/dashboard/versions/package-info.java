/**
 * How surveys came to what they ask: publications go in, and pages come out that say what each
 * version changed, and what that does to trends.
 */
@NullMarked
package io.outturn.dashboard.versions;

import org.jspecify.annotations.NullMarked;
