package io.outturn.editor.guide;

import io.micronaut.core.annotation.Introspected;
import io.outturn.editor.edit.QuestionKind;
import io.outturn.editor.pages.Head;
import java.util.Arrays;
import java.util.List;

/**
 * The types of questions, in words.
 *
 * @param place where the question will stand, in words
 * @param groups the types by what is done with them
 */
@Introspected
record TypesPage(Head head, String place, List<Group> groups) {
  /** Types with which the same is done. */
  public record Group(String name, List<Type> types) {}

  /**
   * A type.
   *
   * @param name in a few words
   * @param example of a question
   * @param address where such a question is written
   */
  public record Type(String name, String example, String address) {}

  static TypesPage of(Guided guided, int page) {
    var place =
        page == 0
            ? "It will stand on a page of its own, behind all others."
            : "It will stand at the end of page " + (guided.page(page).number() + 1) + ".";
    return new TypesPage(
        guided.head(),
        place,
        Arrays.stream(QuestionKind.Group.values())
            .map(group -> new Group(group.title(), types(guided, group, page)))
            .toList());
  }

  private static List<Type> types(Guided guided, QuestionKind.Group group, int page) {
    return group.kinds().stream()
        .map(kind ->
            new Type(
                kind.title(),
                example(kind),
                "%s/questions/new?type=%s&page=%d".formatted(guided.home(), kind.word(), page)))
        .toList();
  }

  private static String example(QuestionKind kind) {
    return switch (kind) {
      case RECOMMEND -> "How likely are you to recommend us to a colleague?";
      case SATISFACTION -> "How satisfied are you with the delivery?";
      case AGREEMENT -> "I can rely on what I was told.";
      case EFFORT -> "It was easy to get help.";
      case STARS -> "How do you like the new portal?";
      case MATRIX -> "About our answer: It was clear. It was complete.";
      case SINGLE_CHOICE -> "Why did you call us?";
      case MULTIPLE_CHOICE -> "Where did you look for help before?";
      case YES_NO -> "Was your request solved?";
      case RANKING -> "What matters most to you?";
      case COMMENT -> "What is the reason for your score?";
      case SHORT_TEXT -> "From which town did you call?";
      case NUMBER -> "How many minutes did you wait?";
      case DATE -> "When did you call us?";
      case EMAIL -> "Where may we write to you?";
      case STATEMENT -> "The next questions are about your last call.";
    };
  }
}
