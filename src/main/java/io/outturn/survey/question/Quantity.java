package io.outturn.survey.question;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number, such as how many people work somewhere.
 *
 * @param least the smallest number taken, if there is a limit
 * @param most the largest number taken, if there is a limit
 * @param decimals how many digits may stand behind the point, 0 to 4
 * @param unit what is counted, shown behind the field
 */
public record Quantity(
    Prompt prompt,
    Optional<BigDecimal> least,
    Optional<BigDecimal> most,
    int decimals,
    Optional<LocalizedText> unit)
    implements Question {}
