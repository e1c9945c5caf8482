-- The old check allowed ratings and words only, and each server gave it a name of its own.
SET @old_check = (
  SELECT constraint_name FROM information_schema.table_constraints
  WHERE table_schema = DATABASE() AND table_name = 'answer' AND constraint_type = 'CHECK' LIMIT 1);
SET @without_check = COALESCE(CONCAT('ALTER TABLE answer DROP CONSTRAINT ', @old_check), 'DO 0');
PREPARE without_check FROM @without_check;
EXECUTE without_check;
DEALLOCATE PREPARE without_check;

-- kind: PLAIN, the one of rating, words, amount and day that is not NULL holds the answer; CHOSEN or RANKED, its options
-- stand in answer_option, and words are those to the option "other"; NOT_APPLICABLE; SUM, the rating of an index.
-- counted: an answer off the person's way through the survey is kept and not counted.
-- Columns with a default are added without touching a row, however many there are.
ALTER TABLE answer
  ADD kind VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT 'PLAIN',
  ADD counted BOOLEAN NOT NULL DEFAULT TRUE,
  ADD amount DECIMAL(20, 4) NULL,
  ADD day DATE NULL;

-- place: the order of the question for choices, the rank for rankings; counted from 1.
CREATE TABLE answer_option (
  response_id BINARY(16) NOT NULL,
  question_version_id BINARY(16) NOT NULL,
  place INT NOT NULL,
  option_id VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (response_id, question_version_id, place)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The order in which a person saw the options of a shuffled question: their ids with spaces between.
CREATE TABLE shown_order (
  response_id BINARY(16) NOT NULL,
  question_version_id BINARY(16) NOT NULL,
  options TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (response_id, question_version_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
