package io.outturn.survey.question;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day of the calendar.
 *
 * @param earliest the first day taken, if there is a limit
 * @param latest the last day taken, if there is a limit
 */
public record Day(Prompt prompt, Optional<LocalDate> earliest, Optional<LocalDate> latest)
    implements Question {}
