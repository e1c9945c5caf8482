package io.outturn.ops;

import java.io.IOException;
import java.util.Map;

/** The database that this process works with, for as long as it works. */
interface Database extends AutoCloseable {
  /** The data source settings that are not configured already. */
  Map<String, Object> properties();

  /** Ends what was started for this process, and nothing else. */
  @Override
  void close() throws IOException;
}
