/** Scales, axes and paths of SVG charts as pure functions. */
@NullMarked
package io.outturn.chart;

import org.jspecify.annotations.NullMarked;
