/** Changes to questions, and what each does to a trend. */
@NullMarked
package io.outturn.survey.comparison;

import org.jspecify.annotations.NullMarked;
