package io.outturn.identity;

import io.outturn.audit.Names;
import io.outturn.database.Uuid7;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tells the log what people are called. */
@Singleton
final class ActorNames implements Names {
  private static final String NAME = "SELECT name, email FROM person WHERE id = ?";
  private static final String FIND =
      "SELECT id FROM person WHERE LOWER(email) = LOWER(?) OR LOWER(name) = LOWER(?)"
          + " ORDER BY LOWER(email) = LOWER(?) DESC, created_at, id LIMIT 1";
  private final Database database;

  ActorNames(Database database) {
    this.database = database;
  }

  @Override
  public Map<UUID, String> of(Collection<UUID> people) {
    return database.run(connection -> {
      var names = new HashMap<UUID, String>();
      try (var query = connection.prepareStatement(NAME)) {
        for (var person : people) {
          query.setBytes(1, Uuid7.bytes(person));
          try (var row = query.executeQuery()) {
            if (row.next()) {
              names.put(person, "%s (%s)".formatted(row.getString(1), row.getString(2)));
            }
          }
        }
      }
      return names;
    });
  }

  @Override
  public Optional<UUID> find(String typed) {
    return database.run(connection -> {
      try (var query = connection.prepareStatement(FIND)) {
        for (int i = 1; i <= 3; i++) {
          query.setString(i, typed);
        }
        try (var row = query.executeQuery()) {
          return row.next() ? Optional.of(Uuid7.of(row.getBytes(1))) : Optional.empty();
        }
      }
    });
  }
}
