package io.outturn.editor.guide;

import io.outturn.editor.yaml.Path;

/**
 * What a field is about.
 *
 * @param name of its first input, or of the group
 * @param path where it stands in the file
 * @param label what it is called on the page
 * @param hint what helps to fill it in; empty without one
 */
record Slot(String name, Path path, String label, String hint) {}
