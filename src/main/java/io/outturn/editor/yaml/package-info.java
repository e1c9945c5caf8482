/**
 * Changes single places in the text of a survey file. A text and what to change go in; the same
 * text comes out with only those lines changed, so that comments, quotes and line breaks of its
 * author stay. Every change is read back, and refused when it did not do just what was meant.
 */
@NullMarked
package io.outturn.editor.yaml;

import org.jspecify.annotations.NullMarked;
