package io.outturn.response.form.question;

/**
 * One answer to choose.
 *
 * @param id names its control
 * @param name its field
 * @param value what is sent
 * @param label what it says
 * @param anchor what an end of the scale means, or nothing
 * @param chosen whether it was chosen before
 */
public record Choice(
    String id, String name, String value, Phrase label, Phrase anchor, boolean chosen) {}
