/** Words and slugs without any domain. */
@NullMarked
package io.outturn.text;

import org.jspecify.annotations.NullMarked;
