package io.outturn.ops.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What values of a setting are right. */
sealed interface Rule {
  /** Whether the value, without the spaces around it, is right. */
  boolean accepts(String value);

  /** What would be right, to be read behind "must be". */
  String words();

  /** A whole number. */
  record Whole(long least, long most) implements Rule {
    @Override
    public boolean accepts(String value) {
      return number(value).filter(n -> n >= least && n <= most).isPresent();
    }

    private static Optional<Long> number(String value) {
      try {
        return Optional.of(Long.valueOf(value));
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }

    @Override
    public String words() {
      return "a whole number from %d to %d".formatted(least, most);
    }
  }

  /** One of a few words. */
  record OneOf(List<String> allowed) implements Rule {
    static OneOf of(String... words) {
      return new OneOf(List.of(words));
    }

    @Override
    public boolean accepts(String value) {
      return allowed.contains(value);
    }

    @Override
    public String words() {
      return String.join(" or ", allowed);
    }
  }

  /** The address of a site: scheme, host, and perhaps a port and a path. */
  record Site() implements Rule {
    @Override
    public boolean accepts(String value) {
      try {
        var address = new URI(value);
        return ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
            && address.getHost() != null
            && address.getUserInfo() == null
            && address.getQuery() == null
            && address.getFragment() == null;
      } catch (URISyntaxException e) {
        return false;
      }
    }

    @Override
    public String words() {
      return "an address like https://outturn.example";
    }
  }

  /** Text of a shape that a few words describe. */
  record Shape(Pattern pattern, String words) implements Rule {
    static Shape of(String pattern, String words) {
      return new Shape(Pattern.compile(pattern), words);
    }

    @Override
    public boolean accepts(String value) {
      return pattern.matcher(value).matches();
    }
  }

  /** A folder, which may still have to be made. */
  record Folder() implements Rule {
    @Override
    public boolean accepts(String value) {
      try {
        return !value.isEmpty() && !Files.isRegularFile(Path.of(value));
      } catch (InvalidPathException e) {
        return false;
      }
    }

    @Override
    public String words() {
      return "the path of a folder";
    }
  }
}
