package io.outturn.survey.question;

/** The person's own words, as many lines as they like. */
public record Comment(Prompt prompt, int maximumLength) implements Written {}
