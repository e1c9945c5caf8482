/** Drafts as programs read and write them, under {@code /api/v1/drafts}. */
@NullMarked
package io.outturn.editor.api;

import org.jspecify.annotations.NullMarked;
