-- idempotency_key is the guard against counting twice: a public form's one-time key, a personal link or an imported row
-- can make one response only, whatever is retried.
CREATE TABLE response (
  id BINARY(16) NOT NULL,
  idempotency_key BINARY(32) NOT NULL,
  survey_version_id BINARY(16) NOT NULL,
  account_id BINARY(16) NOT NULL,
  channel VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  answered_on DATE NOT NULL,
  received_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  completed BOOLEAN NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_response_idempotency (idempotency_key),
  KEY ix_response_version_day (survey_version_id, answered_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- rating and words: one of them holds the answer, the other is NULL.
CREATE TABLE answer (
  response_id BINARY(16) NOT NULL,
  question_version_id BINARY(16) NOT NULL,
  rating INT NULL,
  words MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  PRIMARY KEY (response_id, question_version_id),
  CHECK ((rating IS NULL) <> (words IS NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
