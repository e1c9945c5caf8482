-- Which version of a survey is asked is decided by its newest row here. asked is FALSE where the survey was withdrawn.
CREATE TABLE survey_publication (
  id BINARY(16) NOT NULL,
  slug VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  survey_version_id BINARY(16) NOT NULL,
  source VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  asked BOOLEAN NOT NULL,
  published_by VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  published_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_survey_publication_slug (slug, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Every version so far came out of a file, and was asked from the moment it was stored.
INSERT INTO survey_publication (id, slug, survey_version_id, source, asked, published_by, published_at)
SELECT id, slug, id, 'FILE', TRUE, '', published_at FROM survey_version;
