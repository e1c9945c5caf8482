-- Where events are sent.
CREATE TABLE webhook_endpoint (
  id BINARY(16) NOT NULL,
  address VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  added_by VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  added_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The keys that sign what is sent; they are needed in clear. Until expires_at, if it has one, a secret signs beside its
-- successor.
CREATE TABLE webhook_secret (
  id BINARY(16) NOT NULL,
  endpoint_id BINARY(16) NOT NULL,
  secret VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_by VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  made_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ix_webhook_secret_endpoint (endpoint_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Nothing is sent during a pause; what happens meanwhile waits.
CREATE TABLE webhook_pause (
  id BINARY(16) NOT NULL,
  endpoint_id BINARY(16) NOT NULL,
  why VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  paused_by VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  paused_at DATETIME(6) NOT NULL,
  resumed_by VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  resumed_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ix_webhook_pause_endpoint (endpoint_id, resumed_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Nothing is sent any more, for good.
CREATE TABLE webhook_end (
  endpoint_id BINARY(16) NOT NULL,
  ended_by VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  ended_at DATETIME(6) NOT NULL,
  PRIMARY KEY (endpoint_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- One try and how it went: the status of the answer, or, where there was none, what was wrong.
CREATE TABLE webhook_try (
  id BINARY(16) NOT NULL,
  delivery_id BINARY(16) NOT NULL,
  endpoint_id BINARY(16) NOT NULL,
  tried_at DATETIME(6) NOT NULL,
  millis INT NOT NULL,
  status INT NULL,
  said VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  KEY ix_webhook_try_delivery (delivery_id, tried_at),
  KEY ix_webhook_try_endpoint (endpoint_id, tried_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
