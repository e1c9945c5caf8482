package io.outturn.dashboard.versions;

import io.micronaut.core.annotation.Introspected;
import io.outturn.audit.History;
import java.util.List;

/**
 * How a survey came to what it asks.
 *
 * @param survey the survey's name
 * @param results where its results are
 * @param entries its publications, the last one first
 * @param history what was done to it
 */
@Introspected
record VersionsPage(String survey, String results, List<EntryView> entries, History history) {}
