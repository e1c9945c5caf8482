/**
 * Survey definitions: files in {@code surveys/} go in, immutable survey versions with their
 * questions and measures come out.
 */
@NullMarked
package io.outturn.survey;

import org.jspecify.annotations.NullMarked;
