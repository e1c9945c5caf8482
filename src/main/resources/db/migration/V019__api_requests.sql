-- Requests that were sent with an Idempotency-Key, for a day. The answer is encrypted with a key that only whoever sent
-- the request has: it may hold what is shown once. It is NULL while the request runs.
CREATE TABLE api_request (
  key_hash BINARY(32) NOT NULL,
  request_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  began_at DATETIME(6) NOT NULL,
  answer MEDIUMBLOB NULL,
  PRIMARY KEY (key_hash),
  KEY ix_api_request_began (began_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
