/** Whose experience is measured: accounts and the segments they belong to. */
@NullMarked
package io.outturn.account;

import org.jspecify.annotations.NullMarked;
