/**
 * Whether a response can be believed: what it says and how it came about go in, flags come out. A
 * flag is recorded beside the response and takes nothing away from it.
 */
@NullMarked
package io.outturn.response.validity;

import org.jspecify.annotations.NullMarked;
