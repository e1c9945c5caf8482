package io.outturn.survey.question;

/** An e-mail address, for whoever wants to be answered. */
public record Email(Prompt prompt) implements Question {}
