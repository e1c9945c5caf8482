/**
 * The form a respondent fills in: pages go out as plain HTML, one page of answers at a time comes
 * back and goes to {@link io.outturn.response.Intake}. Only a POST records anything, and every page
 * works without a script.
 */
@NullMarked
package io.outturn.response.form;

import org.jspecify.annotations.NullMarked;
