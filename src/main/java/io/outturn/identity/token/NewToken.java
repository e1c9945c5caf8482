package io.outturn.identity.token;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.api.Sent;
import io.outturn.api.Wrong;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A token that is to be made.
 *
 * @param name what it is for, 1 to 100 characters
 * @param rights what it may do, of what its maker may
 * @param days how long it is good, 1 to 366 days
 * @param installation whether it speaks for the installation and not for its maker; only for those
 *     who manage people
 */
@Serdeable
@Schema(name = "NewToken")
record NewToken(String name, List<String> rights, Integer days, @Nullable Boolean installation)
    implements Sent {
  boolean speaksForInstallation() {
    return Boolean.TRUE.equals(installation);
  }

  /** What is wrong whoever asks for it. */
  List<Wrong> wrongs() {
    var wrongs = new ArrayList<Wrong>();
    if (name.isBlank() || name.strip().length() > Token.LONGEST_NAME) {
      wrongs.add(
          Wrong.field("name", "A name has 1 to %d characters".formatted(Token.LONGEST_NAME)));
    }
    if (rights.isEmpty()) {
      wrongs.add(Wrong.field("rights", "Choose at least one right"));
    }
    if (days < 1 || days > Token.LONGEST_LIFE) {
      wrongs.add(
          Wrong.field("days", "A token is good for 1 to %d days".formatted(Token.LONGEST_LIFE)));
    }
    return wrongs;
  }
}
