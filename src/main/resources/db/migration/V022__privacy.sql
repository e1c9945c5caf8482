-- What was erased because somebody asked for it: by whom and why, and how many responses the survey version counted before
-- and after.
CREATE TABLE erasure (
  id BINARY(16) NOT NULL,
  response_id BINARY(16) NOT NULL,
  survey_version_id BINARY(16) NOT NULL,
  erased_at DATETIME(6) NOT NULL,
  erased_by VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  reason VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  responses_before BIGINT NOT NULL,
  responses_after BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY ix_erasure_when (erased_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Responses that lead to nobody any more because their time is over; the key is the new one, which tells no time.
CREATE TABLE anonymised_response (
  response_id BINARY(16) NOT NULL,
  anonymised_on DATE NOT NULL,
  PRIMARY KEY (response_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Of a forgotten invitation is known that somebody was asked, and nothing else; its link is unknown.
ALTER TABLE invitation ADD forgotten BOOLEAN NOT NULL DEFAULT FALSE;
