package io.outturn.response.validity;

import java.time.Instant;

/**
 * A doubt about one response.
 *
 * @param rule the rule that it does not pass
 * @param notedAt when that was seen
 * @param detail what was seen, for example "140 words in 12 s"; at most 300 characters
 */
public record Flag(FlagRule rule, Instant notedAt, String detail) {}
