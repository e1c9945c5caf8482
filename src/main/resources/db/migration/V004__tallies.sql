-- Two levels of the same counts, written in one transaction with the answers: by account for boards and segments,
-- and without accounts so that a long trend reads few rows however many answers there are.
CREATE TABLE tally_account (
  question_version_id BINARY(16) NOT NULL,
  answered_on DATE NOT NULL,
  account_id BINARY(16) NOT NULL,
  rating INT NOT NULL,
  n BIGINT NOT NULL,
  PRIMARY KEY (question_version_id, answered_on, account_id, rating)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE tally_day (
  question_version_id BINARY(16) NOT NULL,
  answered_on DATE NOT NULL,
  rating INT NOT NULL,
  n BIGINT NOT NULL,
  PRIMARY KEY (question_version_id, answered_on, rating)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
