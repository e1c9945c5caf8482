package io.outturn.ops;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.account.Attributes;
import io.outturn.api.Invalid;
import io.outturn.api.Sent;
import io.outturn.api.Wrong;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask.
 *
 * @param survey the slug of the survey
 * @param account the slug of the account whose experience is asked for
 * @param count how many links, 1 to 1000; one unless given
 * @param attributes what is known of the person, for the conditions of the survey, as in {@code
 *     contact.role}
 */
@Serdeable
@Schema(name = "NewInvitations")
record NewInvitations(
    String survey,
    String account,
    @Nullable Integer count,
    @Nullable Map<String, String> attributes)
    implements Sent {
  private static final int MOST = 1000;

  int number() {
    return count == null ? 1 : count;
  }

  /** Says all that is wrong at once. */
  void demand(boolean surveyIsThere, boolean accountIsThere) {
    var wrongs = new ArrayList<Wrong>();
    if (!surveyIsThere) {
      wrongs.add(Wrong.field("survey", "There is no such survey"));
    }
    if (!accountIsThere) {
      wrongs.add(Wrong.field("account", "There is no such account"));
    }
    if (number() < 1 || number() > MOST) {
      wrongs.add(Wrong.field("count", "From 1 to %d links are made at once".formatted(MOST)));
    }
    if (!wrongs.isEmpty()) {
      throw new Invalid(wrongs);
    }
  }

  Attributes known() {
    try {
      return new Attributes(attributes == null ? Map.of() : attributes);
    } catch (IllegalArgumentException mistake) {
      throw Invalid.field("attributes", String.valueOf(mistake.getMessage()));
    }
  }
}
