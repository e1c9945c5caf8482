/** Passwords: which may be chosen, and how one is recognised without being kept. */
@NullMarked
package io.outturn.identity.password;

import org.jspecify.annotations.NullMarked;
