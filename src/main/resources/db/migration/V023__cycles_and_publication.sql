-- A stretch of days that objectives are set for, often a quarter.
CREATE TABLE cycle (
  id BINARY(16) NOT NULL,
  name VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_cycle_name (name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- No cycle: the objective waits in the backlog. No team: it belongs to the whole organisation.
-- The revision counts changes, so that nobody overwrites what they have not read; the log keeps the words before and after.
ALTER TABLE objective
  ADD COLUMN evidence TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  ADD COLUMN team_id BINARY(16) NULL,
  ADD COLUMN cycle_id BINARY(16) NULL,
  ADD COLUMN revision INT NOT NULL DEFAULT 1,
  ADD KEY ix_objective_team (team_id),
  ADD KEY ix_objective_cycle (cycle_id);
UPDATE objective SET evidence = '';
ALTER TABLE objective MODIFY evidence TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;

-- An objective without a row here is a draft. Those from before drafts are published.
CREATE TABLE objective_publication (
  objective_id BINARY(16) NOT NULL,
  published_by VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  published_at DATETIME(6) NOT NULL,
  PRIMARY KEY (objective_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO objective_publication (objective_id, published_by, published_at)
SELECT id, owner, created_at FROM objective;

-- REACH, KEEP_ABOVE or KEEP_BELOW; only what reaches has a baseline. A guardrail names what it guards.
ALTER TABLE key_result
  MODIFY baseline DOUBLE NULL,
  ADD COLUMN goal VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT 'REACH',
  ADD COLUMN commitment DOUBLE NULL,
  ADD COLUMN stretch DOUBLE NULL,
  ADD COLUMN planned_answers BIGINT NULL,
  ADD COLUMN owner VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '',
  ADD COLUMN weight INT NOT NULL DEFAULT 1,
  ADD COLUMN guards BINARY(16) NULL,
  ADD COLUMN revision INT NOT NULL DEFAULT 1;

-- A key result that nobody works towards any more; it stays readable.
CREATE TABLE key_result_drop (
  key_result_id BINARY(16) NOT NULL,
  dropped_by VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  dropped_at DATETIME(6) NOT NULL,
  why TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (key_result_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What an objective gives to another one, or to one of its key results, in its team's own words.
CREATE TABLE contribution (
  id BINARY(16) NOT NULL,
  objective_id BINARY(16) NOT NULL,
  to_objective_id BINARY(16) NOT NULL,
  to_key_result_id BINARY(16) NULL,
  words TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  promised_by VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  promised_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_contribution_from (objective_id),
  KEY ix_contribution_to (to_objective_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE contribution_end (
  contribution_id BINARY(16) NOT NULL,
  ended_by VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  ended_at DATETIME(6) NOT NULL,
  PRIMARY KEY (contribution_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
