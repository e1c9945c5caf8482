-- The secret that somebody's authenticator app shares with us. Codes are computed from it, so it cannot be a hash.
CREATE TABLE second_factor (
  person_id BINARY(16) NOT NULL,
  secret VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  began_at DATETIME(6) NOT NULL,
  last_step BIGINT NOT NULL,
  PRIMARY KEY (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Codes for somebody whose device is gone, each for one use, as SHA-256.
CREATE TABLE recovery_code (
  person_id BINARY(16) NOT NULL,
  code_hash BINARY(32) NOT NULL,
  PRIMARY KEY (person_id, code_hash)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Somebody who brought a right password or link and still owes the code: this opens nothing but the question for it.
CREATE TABLE sign_in_step (
  token_hash BINARY(32) NOT NULL,
  person_id BINARY(16) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  PRIMARY KEY (token_hash),
  KEY ix_sign_in_step_person (person_id),
  KEY ix_sign_in_step_expires (expires_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
