/** What everybody who signed in keeps of their own: the password and the sessions. */
@NullMarked
package io.outturn.identity.own;

import org.jspecify.annotations.NullMarked;
