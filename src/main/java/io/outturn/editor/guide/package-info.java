/**
 * The guided editor: an author who knows no YAML fills in forms, and each form that is sent becomes
 * one change to the text of the draft, saved as one revision. What keeps a survey from being asked
 * stands at the field that it belongs to, and is saved all the same.
 */
@NullMarked
package io.outturn.editor.guide;

import org.jspecify.annotations.NullMarked;
