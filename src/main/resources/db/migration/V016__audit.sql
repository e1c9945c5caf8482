-- The log: what was done, by whom, when and from where. Rows are only ever added; each carries the hash of the row
-- before it, so that whatever is altered later shows. Actors and subjects are texts, because this table outlives what it
-- tells of.
CREATE TABLE audit_entry (
  number BIGINT NOT NULL,
  noted_at DATETIME(6) NOT NULL,
  actor_kind VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  actor VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  action VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  subject_kind VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  subject VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  state_before MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  state_after MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  request VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  network VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  previous_hash BINARY(32) NOT NULL,
  hash BINARY(32) NOT NULL,
  PRIMARY KEY (number),
  KEY ix_audit_entry_actor (actor, number),
  KEY ix_audit_entry_subject (subject_kind, subject, number),
  KEY ix_audit_entry_action (action, number),
  KEY ix_audit_entry_noted_at (noted_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Where the chain ends. Whoever adds an entry holds this row until the transaction has ended.
CREATE TABLE audit_head (
  id INT NOT NULL,
  number BIGINT NOT NULL,
  hash BINARY(32) NOT NULL,
  PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

INSERT INTO audit_head (id, number, hash) VALUES (1, 0, UNHEX(REPEAT('00', 32)));
