-- Which version of a survey is asked is decided by its last publication. asked is FALSE where the survey was
-- withdrawn. The number is counted by the survey, and not read from a clock: nodes do not agree on the time.
CREATE TABLE survey_publication (
  id BINARY(16) NOT NULL,
  slug VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  number INT NOT NULL,
  survey_version_id BINARY(16) NOT NULL,
  source VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  asked BOOLEAN NOT NULL,
  published_by VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  why VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  published_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_survey_publication_number (slug, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Every version so far came out of a file, and was asked from the moment it was stored.
INSERT INTO survey_publication (id, slug, number, survey_version_id, source, asked, published_by, why, published_at)
SELECT id, slug, ROW_NUMBER() OVER (PARTITION BY slug ORDER BY published_at, id), id, 'FILE', TRUE, '', '', published_at
FROM survey_version;
