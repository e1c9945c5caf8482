/** What every repository shares: keys, their column form and retried transactions. */
@NullMarked
package io.outturn.database;

import org.jspecify.annotations.NullMarked;
