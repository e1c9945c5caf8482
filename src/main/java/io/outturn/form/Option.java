package io.outturn.form;

import io.micronaut.core.annotation.Introspected;

/**
 * Something that can be chosen.
 *
 * @param value what is sent
 * @param label what people read
 */
@Introspected
public record Option(String value, String label) {}
