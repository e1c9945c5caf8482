package io.outturn.ops;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything Outturn keeps: the embedded server's files, the password of its
 * one account, its port, and the lock that says whose server it is.
 */
final class DataFolder {
  private final Path root;

  DataFolder(Path root) throws IOException {
    this.root = Files.createDirectories(root.toAbsolutePath()).toRealPath();
  }

  Path root() {
    return root;
  }

  /** The server's own data folder; it exists only when it is complete. */
  Path server() {
    return root.resolve("mariadb");
  }

  /** What the server says, start after start. */
  Path log() {
    return root.resolve("mariadb.log");
  }

  /** Written by the server itself as it starts, so a server that lost its owner can be found. */
  Path pid() {
    return server().resolve("mariadb.pid");
  }

  private Path port() {
    return root.resolve("mariadb.port");
  }

  private Path password() {
    return root.resolve("mariadb.password");
  }

  /** Makes this process the owner; empty when another is, and then its server may be used. */
  Optional<FileChannel> lock() throws IOException {
    var file =
        FileChannel.open(
            root.resolve("mariadb.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (locked(file) == null) {
      file.close();
      return Optional.empty();
    }
    return Optional.of(file);
  }

  private static @Nullable FileLock locked(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException sameProcess) {
      return null;
    }
  }

  /** Notes the port before the server starts on it. */
  void notePort(int port) throws IOException {
    Files.writeString(port(), Integer.toString(port));
  }

  /** Where the server of this folder answers, whoever started it. */
  DatabaseAddress address() throws IOException {
    try {
      int port = Integer.parseInt(Files.readString(port()).strip());
      return new DatabaseAddress(port, DatabaseAddress.USER, Files.readString(password()).strip());
    } catch (NoSuchFileException missing) {
      throw new StartFailed(
          "%s is missing: without it the database in %s cannot be opened."
              .formatted(missing.getFile(), root),
          missing);
    }
  }

  /** A new password, known only to whoever may read this user's files. */
  String makePassword() throws IOException {
    var random = new byte[24];
    new SecureRandom().nextBytes(random);
    var password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    Files.deleteIfExists(password());
    Files.createFile(password(), onlyForTheOwner());
    Files.writeString(password(), password);
    return password;
  }

  private FileAttribute<?>[] onlyForTheOwner() {
    boolean posix = root.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
