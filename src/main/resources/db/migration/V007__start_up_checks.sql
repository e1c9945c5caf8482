-- Written and read back at each start, and read by the health check.
CREATE TABLE start_up_check (
  id BINARY(16) NOT NULL,
  checked_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
