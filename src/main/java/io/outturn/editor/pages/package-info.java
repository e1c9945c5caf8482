/**
 * The pages on which surveys are written: the drafts, the text with what the checker and the lint
 * say of it, the preview, the history and publishing. Every page works without a script; each
 * change carries the revision that its author saw, so that nobody writes over somebody else.
 */
@NullMarked
package io.outturn.editor.pages;

import org.jspecify.annotations.NullMarked;
