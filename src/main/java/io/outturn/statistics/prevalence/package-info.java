/**
 * How common a theme is in comments: from comments that people coded, a random sample of them, and
 * from a machine's reading of the rest that such a sample puts right.
 */
@NullMarked
package io.outturn.statistics.prevalence;

import org.jspecify.annotations.NullMarked;
