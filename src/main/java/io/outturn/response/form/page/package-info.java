/**
 * The pages of the form: a person's way and what they typed go in, typed pages and their HTML come
 * out.
 */
@NullMarked
package io.outturn.response.form.page;

import org.jspecify.annotations.NullMarked;
