/**
 * Random and hostile input for everything that takes any. A seed makes a run repeatable; {@code mvn
 * -Pfuzz verify} makes it long.
 */
@NullMarked
package io.outturn.fuzz;

import org.jspecify.annotations.NullMarked;
