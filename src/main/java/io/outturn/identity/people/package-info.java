/** The pages of an administrator: who is here, in which role, since when and why. */
@NullMarked
package io.outturn.identity.people;

import org.jspecify.annotations.NullMarked;
