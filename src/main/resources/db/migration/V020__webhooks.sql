-- Who wants to be told of which events. Whoever raises an event looks here, so that an event nobody waits for costs no row.
CREATE TABLE event_subscription (
  subscriber_id BINARY(16) NOT NULL,
  type VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (type, subscriber_id),
  KEY ix_event_subscription_subscriber (subscriber_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What happened, written in the transaction that made it happen. The payload is what receivers get: never answers. about is
-- the response that the event is forgotten with.
CREATE TABLE event (
  id BINARY(16) NOT NULL,
  type VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payload TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  occurred_at DATETIME(6) NOT NULL,
  about BINARY(16) NULL,
  PRIMARY KEY (id),
  KEY ix_event_occurred (occurred_at),
  KEY ix_event_about (about)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- An event on its way to a subscriber. due_at is when it is tried next; it is empty once nothing more is to be done.
CREATE TABLE event_delivery (
  id BINARY(16) NOT NULL,
  event_id BINARY(16) NOT NULL,
  subscriber_id BINARY(16) NOT NULL,
  begun INT NOT NULL,
  due_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ix_event_delivery_due (subscriber_id, due_at),
  KEY ix_event_delivery_event (event_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
