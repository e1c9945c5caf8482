/**
 * What people read of outputs: what became of one, what it should change, and which serve nothing.
 */
@NullMarked
package io.outturn.dashboard.output;

import org.jspecify.annotations.NullMarked;
