/** How the installation is doing, in numbers that a monitoring program fetches. */
@NullMarked
package io.outturn.ops.metrics;

import org.jspecify.annotations.NullMarked;
