/** Reads survey files: text goes in, a survey comes out, or every problem with its place. */
@NullMarked
package io.outturn.survey.file;

import org.jspecify.annotations.NullMarked;
