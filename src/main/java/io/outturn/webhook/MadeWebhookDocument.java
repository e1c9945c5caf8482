package io.outturn.webhook;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A webhook with a secret that was just made.
 *
 * @param webhook what it is
 * @param secret what its messages are signed with, shown this once
 */
@Serdeable
@Schema(name = "MadeWebhook")
record MadeWebhookDocument(WebhookDocument webhook, String secret) {}
