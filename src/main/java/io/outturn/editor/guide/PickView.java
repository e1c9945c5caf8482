package io.outturn.editor.guide;

import io.micronaut.core.annotation.Introspected;

/**
 * Something that can be chosen.
 *
 * @param value what the form sends
 * @param label what it is called
 * @param chosen whether it is chosen now
 */
@Introspected
public record PickView(String value, String label, boolean chosen) {}
