package io.outturn.dashboard.cascade;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * An objective with those that lead up to it.
 *
 * @param address its page
 * @param title the goal
 * @param place whose it is and what it is set for
 * @param words what it gives to the one above; empty at the top
 * @param state how outputs and outcome go together, in a word
 * @param below the objectives that lead up to it
 */
@Introspected
record Branch(
    String address, String title, String place, String words, String state, List<Branch> below) {}
