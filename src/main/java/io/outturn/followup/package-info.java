/**
 * Getting back to accounts: who does it, why, until when, and what came of it. What one customer
 * told us is answered here; what many told us is measured elsewhere.
 */
@NullMarked
package io.outturn.followup;

import org.jspecify.annotations.NullMarked;
