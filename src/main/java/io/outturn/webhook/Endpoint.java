package io.outturn.webhook;

import io.outturn.event.EventType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where events are sent, until it is ended.
 *
 * @param id its key
 * @param address where that is
 * @param types which events
 * @param paused why nothing is sent at present, if so
 */
record Endpoint(UUID id, String address, Set<EventType> types, Optional<String> paused) {}
