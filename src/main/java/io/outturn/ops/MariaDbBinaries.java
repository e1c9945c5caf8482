package io.outturn.ops;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/**
 * The server's program files, taken from the library that carries them and kept in a cache.
 *
 * @param base the folder everything was unpacked into
 * @param server the executable
 * @param share the folder of messages and of the system tables' scripts
 */
record MariaDbBinaries(Path base, Path server, Path share) {
  /** What to do where the embedded server cannot run. */
  static final String ELSE_SET =
      "Set DATASOURCES_DEFAULT_URL, DATASOURCES_DEFAULT_USERNAME and DATASOURCES_DEFAULT_PASSWORD"
          + " to use a MySQL 8 or MariaDB server of your own.";

  /**
   * Unpacks the program files, unless the cache has them. Two starts may do so at once: each works
   * in a folder of its own, and the first to finish gives its folder the final name.
   *
   * @throws StartFailed when the class path has no server for this system
   */
  static MariaDbBinaries in(Path cache, Consumer<String> say) throws IOException {
    var platform = Platform.current();
    var base = cache.toAbsolutePath().resolve("mariadb-" + Platform.VERSION);
    if (!Files.isDirectory(base)) {
      say.accept("Unpacking MariaDB %s into %s (once)".formatted(Platform.VERSION, base));
      unpack(platform, base);
    }
    return new MariaDbBinaries(base, base.resolve(platform.server), base.resolve(platform.share));
  }

  private static void unpack(Platform platform, Path base) throws IOException {
    var archive = archive(platform);
    var cache = Files.createDirectories(base.getParent());
    var unfinished = Files.createTempDirectory(cache, "unpacking-");
    try {
      copy(archive, platform, unfinished);
      allowToRun(unfinished.resolve(platform.server));
      rename(unfinished, base);
    } finally {
      Folders.delete(unfinished);
    }
  }

  private static Path archive(Platform platform) throws IOException {
    var folder = MariaDbBinaries.class.getClassLoader().getResource(platform.resources);
    if (folder == null) {
      throw new StartFailed("No embedded database is built in for this system. " + ELSE_SET);
    }
    return jarOf(folder);
  }

  private static Path jarOf(URL folder) throws IOException {
    try {
      return Path.of(((JarURLConnection) folder.openConnection()).getJarFileURL().toURI());
    } catch (URISyntaxException e) {
      throw new IOException("Not a file: " + folder, e);
    }
  }

  /**
   * Copies what a server needs to run, and its client and dump programs, not what links with it.
   */
  private static void copy(Path archive, Platform platform, Path to) throws IOException {
    try (var jar = FileSystems.newFileSystem(archive)) {
      var root = jar.getPath(platform.resources);
      Folders.copy(root.resolve("bin"), to.resolve("bin"));
      Folders.copy(root.resolve("share"), to.resolve("share"));
    }
  }

  private static void allowToRun(Path server) throws IOException {
    try (var programs = Files.list(server.getParent())) {
      programs.forEach(program -> program.toFile().setExecutable(true));
    }
  }

  private static void rename(Path unfinished, Path base) throws IOException {
    try {
      Files.move(unfinished, base, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      if (!Files.isDirectory(base)) {
        throw e;
      } // else another start was faster, and its folder is as good
    }
  }
}
