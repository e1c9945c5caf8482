package io.outturn.dashboard.versions;

import io.micronaut.core.annotation.Introspected;

/**
 * One version of a survey.
 *
 * @param survey the survey's name
 * @param versions where all its versions are
 * @param entry how it was first published, and what it changed
 * @param definition its file
 * @param download where its file is
 */
@Introspected
record VersionPage(
    String survey, String versions, EntryView entry, String definition, String download) {}
