-- What opens the API to programs. Only the hash of a token is kept. A token without owner belongs to the installation.
CREATE TABLE api_token (
  id BINARY(16) NOT NULL,
  secret_hash BINARY(32) NOT NULL,
  name VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  owner_id BINARY(16) NULL,
  rights VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_by VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  made_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  last_used_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_api_token_secret (secret_hash),
  KEY ix_api_token_owner (owner_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- That a token was ended before its time.
CREATE TABLE api_token_end (
  token_id BINARY(16) NOT NULL,
  ended_by VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  ended_at DATETIME(6) NOT NULL,
  PRIMARY KEY (token_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
