package io.outturn.outcome.review;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.api.Sent;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * That a review is to be closed.
 *
 * @param words what was learned, at most 4000 characters
 * @param seen how many decisions whoever closes it has seen
 */
@Serdeable
@Schema(name = "NewClosure")
record NewClosure(String words, Integer seen) implements Sent {}
