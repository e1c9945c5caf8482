/** What is held of a person: finding it, handing it over, erasing it, and keeping it no longer. */
@NullMarked
package io.outturn.privacy;

import org.jspecify.annotations.NullMarked;
