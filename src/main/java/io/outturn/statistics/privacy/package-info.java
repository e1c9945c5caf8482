/**
 * What may be shown without telling how a single person answered: small groups are hidden, and so
 * is what would give them away by subtraction.
 */
@NullMarked
package io.outturn.statistics.privacy;

import org.jspecify.annotations.NullMarked;
