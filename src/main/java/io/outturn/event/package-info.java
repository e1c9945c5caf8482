/**
 * What happened, told inside the transaction in which it happened. Who waits for it is not known
 * here but by number.
 */
@NullMarked
package io.outturn.event;

import org.jspecify.annotations.NullMarked;
