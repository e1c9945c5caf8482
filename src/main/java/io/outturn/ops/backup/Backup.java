package io.outturn.ops.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;

/** Makes the file of a backup: complete under its name, or not there at all. */
public final class Backup {
  private Backup() {}

  /**
   * Writes everything that the database holds.
   *
   * @param connection nobody else's, and not used afterwards
   * @param file must not exist; only its owner may read it
   * @param madeAt when, in UTC
   * @param program the version of Outturn
   * @throws BackupFailed when the file exists or the database holds nothing
   */
  public static Contents make(Connection connection, Path file, String madeAt, String program)
      throws SQLException, IOException {
    if (Files.exists(file)) {
      throw new BackupFailed(file + " exists already. Name another file, or take it away first.");
    }
    var unfinished = unfinished(file);
    try {
      Contents contents;
      try (var out = Files.newOutputStream(unfinished)) {
        contents = new Snapshot(connection, out).write(madeAt, program);
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      return contents;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static Path unfinished(Path file) throws IOException {
    var folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new BackupFailed("There is no folder " + folder + " to write the backup to.");
    }
    return Files.createTempFile(folder, ".unfinished-", ".backup", onlyForTheOwner(folder));
  }

  private static FileAttribute<?>[] onlyForTheOwner(Path folder) {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    var owner = PosixFilePermissions.fromString("rw-------");
    return posix
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(owner)}
        : new FileAttribute<?>[0];
  }
}
