package io.outturn.dashboard.results;

/**
 * Some values that stand together, and how many answers they have.
 *
 * @param name for example "10 to 20"
 * @param count how many
 */
record Range(String name, long count) {}
