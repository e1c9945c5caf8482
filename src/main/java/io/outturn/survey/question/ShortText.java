package io.outturn.survey.question;

/** A few words on one line. */
public record ShortText(Prompt prompt, int maximumLength) implements Written {}
