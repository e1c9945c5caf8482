/** What an operator can set, and what is right for each. */
@NullMarked
package io.outturn.ops.settings;

import org.jspecify.annotations.NullMarked;
