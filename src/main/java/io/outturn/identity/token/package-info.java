/** Tokens: what opens the API to programs, for a person or for the installation. */
@NullMarked
package io.outturn.identity.token;

import org.jspecify.annotations.NullMarked;
