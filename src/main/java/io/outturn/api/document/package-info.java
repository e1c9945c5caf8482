/** The description of the API: what the build writes from the code, served and shown on a page. */
@NullMarked
package io.outturn.api.document;

import org.jspecify.annotations.NullMarked;
