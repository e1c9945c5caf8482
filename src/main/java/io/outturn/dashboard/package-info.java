/**
 * What account teams and leaders read: boards, explanations, trends and their JSON. It reads only.
 */
@NullMarked
package io.outturn.dashboard;

import org.jspecify.annotations.NullMarked;
