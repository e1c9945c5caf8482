ALTER TABLE output
  ADD COLUMN owner_id BINARY(16) NULL,
  ADD COLUMN amount DECIMAL(12, 3) NULL,
  ADD COLUMN unit VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  ADD COLUMN validated BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN revision INT NOT NULL DEFAULT 1;

-- What became of an output, step by step. No state: a part of it was delivered.
CREATE TABLE output_step (
  output_id BINARY(16) NOT NULL,
  number INT NOT NULL,
  state VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  taken_by_id BINARY(16) NULL,
  taken_by VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  taken_at DATETIME(6) NOT NULL,
  words TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  amount DECIMAL(12, 3) NULL,
  PRIMARY KEY (output_id, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

INSERT INTO output_step (output_id, number, state, taken_by, taken_at, words)
SELECT id, 1, 'COMMITTED', '', created_at, '' FROM output;
INSERT INTO output_step (output_id, number, state, taken_by, taken_at, words)
SELECT output_id, 2, 'DONE', completed_by, completed_at, '' FROM output_completion;
DROP TABLE output_completion;

-- Which output should change which key result, by how much and by when.
CREATE TABLE hypothesis (
  id BINARY(16) NOT NULL,
  output_id BINARY(16) NOT NULL,
  key_result_id BINARY(16) NOT NULL,
  expected_change DOUBLE NOT NULL,
  until_day DATE NOT NULL,
  leads BOOLEAN NOT NULL,
  words TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  held_by VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  held_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_hypothesis_output (output_id),
  KEY ix_hypothesis_key_result (key_result_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE hypothesis_end (
  hypothesis_id BINARY(16) NOT NULL,
  ended_by VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  ended_at DATETIME(6) NOT NULL,
  PRIMARY KEY (hypothesis_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
