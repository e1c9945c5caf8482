/** The leader's board and the account team's: standings and readings go in, pages come out. */
@NullMarked
package io.outturn.dashboard.board;

import org.jspecify.annotations.NullMarked;
