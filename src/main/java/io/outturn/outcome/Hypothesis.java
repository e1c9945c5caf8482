package io.outturn.outcome;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What an output should change. It is an expectation that customers' answers will confirm or not,
 * and moves no number by itself.
 *
 * @param id its key
 * @param output that should change something
 * @param keyResult what should change
 * @param change by how much, in the unit of the key result's measure, not 0
 * @param until by when it should show
 * @param leading whether the output is done early to see early whether the outcome will come
 * @param words why one should expect that; may be empty
 */
public record Hypothesis(
    UUID id,
    OutputId output,
    KeyResultId keyResult,
    double change,
    LocalDate until,
    boolean leading,
    String words) {}
