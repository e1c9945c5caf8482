/**
 * What becomes of outputs that are done and not felt. Standings flow in; reviews open by
 * themselves, and decisions about every output, with their reasons, flow out.
 */
@NullMarked
package io.outturn.outcome.review;

import org.jspecify.annotations.NullMarked;
