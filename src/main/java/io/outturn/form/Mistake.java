package io.outturn.form;

/**
 * What is wrong with one field, and what to do about it.
 *
 * @param field the field's name, which is also its element's id
 * @param message for the person who typed
 */
public record Mistake(String field, String message) {}
