/** Teams, who is in them, and how far their members may look. */
@NullMarked
package io.outturn.identity.team;

import org.jspecify.annotations.NullMarked;
