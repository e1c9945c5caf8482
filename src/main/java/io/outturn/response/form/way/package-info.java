/**
 * The way of one person through a survey: their link, their answers so far and what is known of
 * them go in, and which page comes next, what it shows and what is still missing come out.
 */
@NullMarked
package io.outturn.response.form.way;

import org.jspecify.annotations.NullMarked;
