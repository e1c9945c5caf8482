package io.outturn.webhook;

import java.util.Optional;
import java.util.UUID;

/**
 * Where events are sent, until it is ended.
 *
 * @param id its key
 * @param address where that is
 * @param paused why nothing is sent at present, if so
 */
record Endpoint(UUID id, String address, Optional<String> paused) {}
