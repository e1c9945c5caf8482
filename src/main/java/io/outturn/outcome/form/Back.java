package io.outturn.outcome.form;

import io.micronaut.core.annotation.Introspected;

/** Where a page leads back to. */
@Introspected
public record Back(String address, String title) {}
