package io.outturn.editor.draft;

/**
 * A draft in a list.
 *
 * @param slug that its text names; empty where it names none
 * @param title in the survey's first language; empty likewise
 * @param last what was saved last
 * @param rests whether it was put aside since
 */
public record DraftLine(DraftId id, String slug, String title, Saving last, boolean rests) {}
