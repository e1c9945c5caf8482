/** Who may sign in: people, one-time links, sessions and the bearer token of the API. */
@NullMarked
package io.outturn.identity;

import org.jspecify.annotations.NullMarked;
