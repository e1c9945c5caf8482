package io.outturn.privacy;

import io.outturn.response.ResponseKey;
import io.outturn.response.SubjectResponses;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Finds what somebody means who asks what is held of them. */
@Singleton
final class Search {
  /** Shorter words stand in too many answers to find a person by. */
  static final int SHORTEST = 3;

  private static final Pattern PERSONAL = Pattern.compile(".*/i/([A-Za-z0-9_-]{22})(?:[/?].*)?");
  private static final Pattern PUBLIC =
      Pattern.compile(".*/s/([a-z0-9-]+)/r/([A-Za-z0-9_-]{22})(?:[/?].*)?");
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private final SubjectResponses responses;

  Search(SubjectResponses responses) {
    this.responses = responses;
  }

  /**
   * The responses that fit.
   *
   * @param asked the link through which somebody answered, the key of a response, or words that
   *     they wrote, such as their e-mail address; at least {@value #SHORTEST} characters
   */
  List<UUID> find(String asked) {
    var personal = PERSONAL.matcher(asked);
    if (personal.matches()) {
      return behind(ResponseKey.ofInvitation(personal.group(1)));
    }
    var open = PUBLIC.matcher(asked);
    if (open.matches()) {
      return behind(ResponseKey.ofPublicForm(open.group(1), open.group(2)));
    }
    return ID.matcher(asked).matches() ? List.of(UUID.fromString(asked)) : responses.saying(asked);
  }

  private List<UUID> behind(ResponseKey key) {
    return responses.behind(key).stream().toList();
  }
}
