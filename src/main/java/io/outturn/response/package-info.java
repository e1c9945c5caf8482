/**
 * Answers: forms and imported rows go in, durable responses and their counts come out. {@link
 * io.outturn.response.Intake} is the only writer.
 */
@NullMarked
package io.outturn.response;

import org.jspecify.annotations.NullMarked;
