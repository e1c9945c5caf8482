package io.outturn.ops.backup;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A backup that was read from its first to its last byte and is what was written. */
public final class BackupFile implements AutoCloseable {
  private final Path path;
  private final ZipFile zip;
  private final Contents contents;

  private BackupFile(Path path, ZipFile zip) throws IOException {
    this.path = path;
    this.zip = zip;
    this.contents = Contents.of(sealed());
    for (var part : contents.parts()) {
      check(part);
    }
  }

  /**
   * Opens a file and compares every checksum.
   *
   * @throws BackupFailed when the file is missing, is no backup, or is not what was written
   */
  public static BackupFile open(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new BackupFailed("There is no file " + path + ".");
    }
    var zip = zip(path);
    try {
      return new BackupFile(path, zip);
    } catch (ZipException | EOFException e) {
      zip.close();
      throw damaged(path, e);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static ZipFile zip(Path path) throws IOException {
    try {
      return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      throw damaged(path, e);
    }
  }

  private static BackupFailed damaged(Path path, Exception cause) {
    return new BackupFailed(path + " is no complete backup: it was cut off or changed.", cause);
  }

  public Contents contents() {
    return contents;
  }

  /** The rows of a table, one cell after the other. */
  DataInputStream rows(Part part) throws IOException {
    return new DataInputStream(new BufferedInputStream(entry(part.entry())));
  }

  private String sealed() throws IOException {
    var text = text(Contents.ENTRY);
    if (!Sha256.of(text).equals(text(Contents.SEAL))) {
      throw changed("its list of contents");
    }
    return text;
  }

  private void check(Part part) throws IOException {
    var digest = Sha256.start();
    try (var in = new DigestInputStream(entry(part.entry()), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    if (!Sha256.hex(digest).equals(part.sha256())) {
      throw changed("the table " + part.table());
    }
  }

  private BackupFailed changed(String what) {
    return new BackupFailed(path + " was changed after it was made: " + what + " differs.");
  }

  private String text(String name) throws IOException {
    try (var in = entry(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private InputStream entry(String name) throws IOException {
    var entry = zip.getEntry(name);
    if (entry == null) {
      throw new BackupFailed(path + " is no complete backup: it lacks " + name + ".");
    }
    return zip.getInputStream(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
