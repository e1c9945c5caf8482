/**
 * An invented company, so that a first look shows pages with life in them; said to be invented
 * wherever it is shown.
 */
@NullMarked
package io.outturn.ops.demonstration;

import org.jspecify.annotations.NullMarked;
