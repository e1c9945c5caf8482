/**
 * What the pages show, as JSON under {@code /api/v1}: counts and estimates go in, documents come
 * out.
 */
@NullMarked
package io.outturn.dashboard.api;

import org.jspecify.annotations.NullMarked;
