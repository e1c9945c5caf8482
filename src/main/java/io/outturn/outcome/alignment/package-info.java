/**
 * What objectives give to one another. Contributions in a team's own words flow in; the cascade
 * from any objective to the top flows out.
 */
@NullMarked
package io.outturn.outcome.alignment;

import org.jspecify.annotations.NullMarked;
