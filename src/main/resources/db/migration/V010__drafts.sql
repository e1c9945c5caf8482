-- What is written in the editor. Every save is a row of its own, broken texts included: nothing is lost, and two
-- people who save on top of the same revision meet at the primary key. restores is the number of the revision whose
-- text was taken up again. The slug and the title are those that the text names, for lists; empty where it is unreadable.
CREATE TABLE survey_draft (
  id BINARY(16) NOT NULL,
  begun_by VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  begun_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE survey_draft_revision (
  draft_id BINARY(16) NOT NULL,
  number INT NOT NULL,
  slug VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  title VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  problems INT NOT NULL,
  definition MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  what VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  restores INT NULL,
  saved_by VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  PRIMARY KEY (draft_id, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- A revision was published; which version is asked is the affair of survey_publication.
CREATE TABLE survey_draft_publication (
  draft_id BINARY(16) NOT NULL,
  number INT NOT NULL,
  survey_version_id BINARY(16) NOT NULL,
  published_by VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  published_at DATETIME(6) NOT NULL,
  PRIMARY KEY (draft_id, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- A draft was put aside, at the revision that it had then; a later revision takes it up again.
CREATE TABLE survey_draft_rest (
  draft_id BINARY(16) NOT NULL,
  number INT NOT NULL,
  put_aside_by VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  put_aside_at DATETIME(6) NOT NULL,
  PRIMARY KEY (draft_id, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
