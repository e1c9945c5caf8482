-- A look at every output of an objective, because they are done and the outcome is not felt. A round opens once.
CREATE TABLE review (
  id BINARY(16) NOT NULL,
  objective_id BINARY(16) NOT NULL,
  round INT NOT NULL,
  because VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_review_round (objective_id, round)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Which outputs a review looks at: those there were when it opened.
CREATE TABLE review_output (
  review_id BINARY(16) NOT NULL,
  output_id BINARY(16) NOT NULL,
  PRIMARY KEY (review_id, output_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Of one output the last decision counts.
CREATE TABLE review_decision (
  review_id BINARY(16) NOT NULL,
  number INT NOT NULL,
  output_id BINARY(16) NOT NULL,
  choice VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  expectation VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  reason TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  replacement VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  replacement_for DATE NULL,
  decided_by_id BINARY(16) NULL,
  decided_by VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  decided_at DATETIME(6) NOT NULL,
  PRIMARY KEY (review_id, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Closed by whom, and what was learned.
CREATE TABLE review_closure (
  review_id BINARY(16) NOT NULL,
  closed_by VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  closed_at DATETIME(6) NOT NULL,
  words TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (review_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What could be said about a key result, and since when: the last row is what was noted last.
CREATE TABLE key_result_status (
  key_result_id BINARY(16) NOT NULL,
  number INT NOT NULL,
  status VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  noted_at DATETIME(6) NOT NULL,
  PRIMARY KEY (key_result_id, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
