package io.outturn.outcome.form;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.api.Sent;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * That something is dropped.
 *
 * @param why the reason, at most 1000 characters
 */
@Serdeable
@Schema(name = "NewDrop")
record NewDrop(String why) implements Sent {}
