/**
 * The forms that set objectives, key results and outputs up and note outputs as done: typed words
 * go in, checked values come out. There is no form for an outcome's value.
 */
@NullMarked
package io.outturn.outcome.form;

import org.jspecify.annotations.NullMarked;
