package io.outturn.response.imports;

import io.outturn.response.mapping.Entry;
import io.outturn.response.mapping.RowRefused;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Stores the rows of one import and notes what became of each. */
final class RowWork {
  private final EntryStore store;
  private final Progress progress;
  private final RefusedRows refused;
  private final AtomicReference<@Nullable Throwable> trouble = new AtomicReference<>();

  RowWork(EntryStore store, Progress progress, RefusedRows refused) {
    this.store = store;
    this.progress = progress;
    this.refused = refused;
  }

  /** Stores an entry; a row at fault is noted, other trouble stops the import. */
  void store(Entry entry) {
    if (stopped()) {
      return;
    }
    try {
      progress.count(store.store(entry));
    } catch (RowRefused row) {
      refuse(entry.line(), row);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      trouble.compareAndSet(null, stop);
    } catch (RuntimeException outside) {
      trouble.compareAndSet(null, outside);
    }
  }

  void refuse(long line, RowRefused row) {
    refused.add(new RefusedRow(line, row.column(), row.reason()));
    progress.count(RowOutcome.REFUSED);
  }

  void reached(long line) {
    progress.reached(line);
  }

  boolean stopped() {
    return trouble.get() != null;
  }

  void throwIfStopped() {
    var cause = trouble.get();
    if (cause != null) {
      throw new Stopped(cause);
    }
  }
}
