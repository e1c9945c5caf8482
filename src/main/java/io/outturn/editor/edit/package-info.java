/**
 * What guided changes do to the text of a survey: questions are added, moved and removed, words are
 * written in one language or another. A text goes in, and the same text with that one change comes
 * out. Nothing here refuses words that make no survey; the checker of files speaks of them.
 */
@NullMarked
package io.outturn.editor.edit;

import org.jspecify.annotations.NullMarked;
