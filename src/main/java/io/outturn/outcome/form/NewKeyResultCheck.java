package io.outturn.outcome.form;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.api.Sent;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A key result as somebody writes it.
 *
 * @param text its words, in English, German or Spanish; 1 to 500 characters
 */
@Serdeable
@Schema(name = "NewKeyResultCheck")
record NewKeyResultCheck(String text) implements Sent {}
