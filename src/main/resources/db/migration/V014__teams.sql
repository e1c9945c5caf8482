-- Teams: people who answer for accounts together.
CREATE TABLE team (
  id BINARY(16) NOT NULL,
  name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_team_name (name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE team_member (
  team_id BINARY(16) NOT NULL,
  person_id BINARY(16) NOT NULL,
  since DATETIME(6) NOT NULL,
  PRIMARY KEY (team_id, person_id),
  KEY ix_team_member_person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Which teams answer for which accounts. Account managers see the accounts of their own teams only.
CREATE TABLE account_team (
  account_id BINARY(16) NOT NULL,
  team_id BINARY(16) NOT NULL,
  since DATETIME(6) NOT NULL,
  PRIMARY KEY (account_id, team_id),
  KEY ix_account_team_team (team_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
