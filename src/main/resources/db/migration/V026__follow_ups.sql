-- That somebody is to get back to an account.
CREATE TABLE follow_up (
  id BINARY(16) NOT NULL,
  account_id BINARY(16) NOT NULL,
  reason TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  due DATE NOT NULL,
  opened_by_id BINARY(16) NULL,
  opened_by VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_follow_up_account (account_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What was done with it, step by step: noted, handed over to somebody, closed, opened again.
CREATE TABLE follow_up_step (
  follow_up_id BINARY(16) NOT NULL,
  number INT NOT NULL,
  kind VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  words TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  to_id BINARY(16) NULL,
  taken_by_id BINARY(16) NULL,
  taken_by VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  taken_at DATETIME(6) NOT NULL,
  PRIMARY KEY (follow_up_id, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
