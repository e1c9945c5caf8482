-- How somebody's password is recognised: Argon2id with its parameters and salt, as PHC writes it.
CREATE TABLE person_password (
  person_id BINARY(16) NOT NULL,
  hash VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  set_at DATETIME(6) NOT NULL,
  PRIMARY KEY (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- A table of their own: a link that chooses a password is never one that signs in, nor the other way round.
CREATE TABLE password_link (
  token_hash BINARY(32) NOT NULL,
  person_id BINARY(16) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  PRIMARY KEY (token_hash),
  KEY ix_password_link_person (person_id),
  KEY ix_password_link_expires (expires_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What happened to people: by whom, when and why. by_person is NULL when the installation itself did it.
CREATE TABLE person_change (
  id BINARY(16) NOT NULL,
  person_id BINARY(16) NOT NULL,
  by_person BINARY(16) NULL,
  changed_at DATETIME(6) NOT NULL,
  what VARCHAR(40) NOT NULL,
  role VARCHAR(40) NULL,
  reason VARCHAR(500) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_person_change_person (person_id, changed_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Who may not sign in at present; who did it and why stands in person_change.
CREATE TABLE person_deactivation (
  person_id BINARY(16) NOT NULL,
  deactivated_at DATETIME(6) NOT NULL,
  PRIMARY KEY (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Tries that failed, by the hash of an account or an address, so that no address is kept.
CREATE TABLE sign_in_throttle (
  bucket BINARY(32) NOT NULL,
  attempts INT NOT NULL,
  last_at DATETIME(6) NOT NULL,
  PRIMARY KEY (bucket),
  KEY ix_sign_in_throttle_last (last_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

ALTER TABLE person_session
  ADD COLUMN device VARCHAR(100) NULL,
  ADD COLUMN last_used_at DATETIME(6) NULL;
