/** The ways in: a password, a link by e-mail, and choosing a password with a one-time link. */
@NullMarked
package io.outturn.identity.entry;

import org.jspecify.annotations.NullMarked;
