-- began_at: when the first page was drawn. completed_at: when the last page was sent; NULL as well where nobody knows,
-- as for imported responses. fingerprint: SHA-256 of the answers of a completed response with a comment.
ALTER TABLE response
  ADD began_at DATETIME(6) NULL,
  ADD completed_at DATETIME(6) NULL,
  ADD fingerprint BINARY(32) NULL;
ALTER TABLE response
  ADD KEY ix_response_fingerprint (fingerprint, answered_on),
  ADD KEY ix_response_version_completed (survey_version_id, completed_at);

-- A rule of validity that a response does not pass. A flag that no longer holds is withdrawn and stays to be seen; one
-- that is noted again is a row of its own.
CREATE TABLE response_flag (
  response_id BINARY(16) NOT NULL,
  rule VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  noted_at DATETIME(6) NOT NULL,
  detail VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  withdrawn_at DATETIME(6) NULL,
  PRIMARY KEY (response_id, rule, noted_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
