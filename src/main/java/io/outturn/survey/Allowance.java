package io.outturn.survey;

import java.util.Optional;

/**
 * A finding of the lint that the survey's author accepts.
 *
 * @param rule the rule's name
 * @param question the question it is accepted for, or the whole survey when none is named
 * @param reason why
 */
public record Allowance(String rule, Optional<String> question, String reason) {}
