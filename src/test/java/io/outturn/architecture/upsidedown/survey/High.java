package io.outturn.architecture.upsidedown.survey;

/** What a lower feature should not know. */
public record High() {}
