/**
 * Which questions go along with an outcome, and how much of it each explains. All of it is
 * association; none of it is cause.
 */
@NullMarked
package io.outturn.statistics.driver;

import org.jspecify.annotations.NullMarked;
