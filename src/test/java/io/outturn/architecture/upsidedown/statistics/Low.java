package io.outturn.architecture.upsidedown.statistics;

import io.outturn.architecture.upsidedown.survey.High;

/** Breaks the package order on purpose, to see it noticed. */
record Low(High high) {}
