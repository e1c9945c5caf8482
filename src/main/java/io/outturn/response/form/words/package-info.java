/**
 * The form's own words, in every language it speaks, and how dates and numbers are written in it; a
 * survey's words come from its file.
 */
@NullMarked
package io.outturn.response.form.words;

import org.jspecify.annotations.NullMarked;
