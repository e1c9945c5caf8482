package io.outturn.editor.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of questions as an author chooses between them. */
public enum QuestionKind {
  RECOMMEND("Recommendation, 0 to 10", Group.RATED),
  SATISFACTION("Satisfaction, five steps", Group.RATED),
  AGREEMENT("Agreement, five or seven steps", Group.RATED),
  EFFORT("Effort, 1 to 7", Group.RATED),
  STARS("Stars, 1 to 5", Group.RATED),
  MATRIX("Several sentences on one scale", Group.RATED),
  SINGLE_CHOICE("One of several options", Group.CHOSEN),
  MULTIPLE_CHOICE("Any of several options", Group.CHOSEN),
  YES_NO("Yes, no or not sure", Group.CHOSEN),
  RANKING("Options put in order", Group.CHOSEN),
  COMMENT("A long text", Group.WRITTEN),
  SHORT_TEXT("A line of text", Group.WRITTEN),
  NUMBER("A number", Group.WRITTEN),
  DATE("A date", Group.WRITTEN),
  EMAIL("An e-mail address", Group.WRITTEN),
  STATEMENT("Words without a question", Group.SAID);

  /** What is done with a question. */
  public enum Group {
    RATED("Rated"),
    CHOSEN("Chosen"),
    WRITTEN("Written"),
    SAID("Only read");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }

    public List<QuestionKind> kinds() {
      return Arrays.stream(QuestionKind.values()).filter(kind -> kind.group == this).toList();
    }
  }

  private final String title;
  private final Group group;

  QuestionKind(String title, Group group) {
    this.title = title;
    this.group = group;
  }

  public String title() {
    return title;
  }

  /** The type as files write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The type of a word. */
  public static Optional<QuestionKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
