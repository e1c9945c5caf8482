package io.outturn.webhook;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.api.Sent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A webhook that is to be added.
 *
 * @param address where events are sent, https on the public internet, at most 500 characters
 * @param events the names of the events that are sent
 */
@Serdeable
@Schema(name = "NewWebhook")
record NewWebhook(String address, List<String> events) implements Sent {}
