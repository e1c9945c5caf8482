/**
 * The ways through a survey: pages with their conditions and jumps go in as they are written, and a
 * checked flow comes out, which answers where a person goes next and which answers count.
 */
@NullMarked
package io.outturn.survey.logic.flow;

import org.jspecify.annotations.NullMarked;
