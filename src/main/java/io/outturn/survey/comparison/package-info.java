/**
 * What a change to a survey's questions does to its trends: two versions of the questions go in,
 * and for each question it comes out whether answers before and after can be set side by side.
 */
@NullMarked
package io.outturn.survey.comparison;

import org.jspecify.annotations.NullMarked;
