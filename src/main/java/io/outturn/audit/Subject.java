package io.outturn.audit;

/**
 * What something was done to.
 *
 * @param id by which its own feature knows it: a slug or a key; at most 200 characters
 */
public record Subject(Kind kind, String id) {
  private static final int LONGEST = 200;

  /** The things that have a history. The names are stored. */
  public enum Kind {
    SURVEY("survey"),
    DRAFT("draft"),
    INVITATION("invitation"),
    ACCOUNT("account"),
    IMPORT("import"),
    CYCLE("cycle"),
    OBJECTIVE("objective"),
    KEY_RESULT("key result"),
    OUTPUT("output"),
    REVIEW("review"),
    FOLLOW_UP("follow-up"),
    PERSON("person"),
    TEAM("team"),
    TOKEN("token"),
    WEBHOOK("webhook"),
    RESPONSE("response"),
    LOG("log"),
    DATABASE("database");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  public Subject {
    if (id.isEmpty() || id.length() > LONGEST) {
      throw new IllegalArgumentException(
          "A subject is named by 1 to %d characters".formatted(LONGEST));
    }
  }

  /** A subject that is known by a key. */
  public static Subject of(Kind kind, Object key) {
    return new Subject(kind, key.toString());
  }
}
