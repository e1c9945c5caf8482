/**
 * Brings responses in from files: a CSV file and its mapping go in, durable responses, progress and
 * the rows that were refused come out. Everything goes through {@link io.outturn.response.Intake}.
 */
@NullMarked
package io.outturn.response.imports;

import org.jspecify.annotations.NullMarked;
