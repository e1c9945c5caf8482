package io.outturn.response.form.words;

/**
 * What a page without questions says.
 *
 * @param title its heading
 * @param text what to know and what to do
 */
public record Notice(String title, String text) {}
