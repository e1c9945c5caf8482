package io.outturn.webhook;

import java.util.UUID;

/**
 * A delivery that is ours to try.
 *
 * @param id its key, which is also the message's for the receiver
 * @param endpoint where it goes
 * @param address what was typed there
 * @param payload what is sent
 * @param tries how many there are with this one
 */
record Claim(UUID id, UUID endpoint, String address, String payload, int tries) {}
