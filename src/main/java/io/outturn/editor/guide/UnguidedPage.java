package io.outturn.editor.guide;

import io.micronaut.core.annotation.Introspected;
import io.outturn.editor.pages.Head;

/** Says that a draft can only be written as a text as it stands. */
@Introspected
record UnguidedPage(Head head) {}
