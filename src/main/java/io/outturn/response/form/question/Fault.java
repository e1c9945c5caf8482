package io.outturn.response.form.question;

/**
 * What is wrong with one answer.
 *
 * @param question its id
 * @param control the id of the control at which it can be mended
 * @param message what to do about it
 */
public record Fault(String question, String control, String message) {}
