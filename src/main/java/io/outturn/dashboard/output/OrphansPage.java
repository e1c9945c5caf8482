package io.outturn.dashboard.output;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * What belongs to nothing, both ways.
 *
 * @param demonstration whether any of it is invented
 * @param outputs that should change no key result
 * @param keyResults that no output should change
 */
@Introspected
record OrphansPage(
    boolean demonstration, List<OutputPage.Link> outputs, List<OutputPage.Link> keyResults) {}
