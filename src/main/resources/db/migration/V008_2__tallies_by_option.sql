-- flagged: how many of the n answers stand in responses with a flag.
ALTER TABLE tally_account ADD flagged BIGINT NOT NULL DEFAULT 0;
ALTER TABLE tally_day ADD flagged BIGINT NOT NULL DEFAULT 0;

-- kind: ANSWERED, answers other than ratings; NOT_APPLICABLE, of every question; OPTION, the option in value was chosen;
-- RANK, the option in value was put in this place; VALUE, the number or day in value was given; RESPONSE, a response
-- began; FLAG, a response has the flag in value. version_id: the survey version for the last two, else the question version.
CREATE TABLE tally_option_account (
  version_id BINARY(16) NOT NULL,
  answered_on DATE NOT NULL,
  account_id BINARY(16) NOT NULL,
  kind VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  value VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  place INT NOT NULL,
  n BIGINT NOT NULL,
  flagged BIGINT NOT NULL,
  PRIMARY KEY (version_id, answered_on, account_id, kind, value, place)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE tally_option_day (
  version_id BINARY(16) NOT NULL,
  answered_on DATE NOT NULL,
  kind VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  value VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  place INT NOT NULL,
  n BIGINT NOT NULL,
  flagged BIGINT NOT NULL,
  PRIMARY KEY (version_id, answered_on, kind, value, place)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
