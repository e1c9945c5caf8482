/** Versions of surveys: a survey goes in, and its content decides which version it is. */
@NullMarked
package io.outturn.survey.version;

import org.jspecify.annotations.NullMarked;
