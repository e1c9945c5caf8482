package io.outturn.survey.lint;

/**
 * A finding that the survey's author accepts.
 *
 * @param reason why, in the author's words
 */
public record Allowed(Finding finding, String reason) {}
