/** How a survey reaches people: invitations with personal links. */
@NullMarked
package io.outturn.delivery;

import org.jspecify.annotations.NullMarked;
