/**
 * Tells other systems what happened. In flow events that wait in the outbox; out flow signed posts,
 * and a log of every try.
 */
@NullMarked
package io.outturn.webhook;

import org.jspecify.annotations.NullMarked;
