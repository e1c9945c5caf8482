/**
 * Drafts of surveys. Texts go in, as they are and whether or not they can be read; every one that
 * was ever saved comes out again, with who saved it, when and what for.
 */
@NullMarked
package io.outturn.editor.draft;

import org.jspecify.annotations.NullMarked;
