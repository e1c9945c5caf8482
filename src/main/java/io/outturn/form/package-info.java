/**
 * How a typed form is read: field by field, keeping what is wrong with each, and how it is
 * answered.
 */
@NullMarked
package io.outturn.form;

import org.jspecify.annotations.NullMarked;
