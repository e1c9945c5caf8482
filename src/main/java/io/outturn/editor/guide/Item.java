package io.outturn.editor.guide;

import java.util.List;

/**
 * One of several things of a kind: an option, or a sentence of a matrix.
 *
 * @param id by which conditions and results know it
 * @param title what it is called on the page
 * @param fields what is filled in
 */
record Item(String id, String title, List<Field> fields) {}
