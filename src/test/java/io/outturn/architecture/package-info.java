/** Rules about the code itself: who may know whom, what a name may be, who may write a table. */
@NullMarked
package io.outturn.architecture;

import org.jspecify.annotations.NullMarked;
