package io.outturn.survey.file;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names about which the file says too little, such as questions of an unknown type. What is said
 * about them elsewhere may be right once that is corrected, so it is not complained about before.
 */
final class Doubts {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");
  private final Set<String> names = new HashSet<>();

  static Doubts about(Part survey, QuestionNames questions, Draft draft) {
    var doubts = new Doubts();
    doubts.names.addAll(questions.byId().keySet());
    doubts.names.addAll(questions.answered().keySet());
    draft.pages().stream()
        .flatMap(page -> page.items().stream())
        .filter(Doubts::isClear)
        .forEach(item -> doubts.names.remove(item.planned().id()));
    questions.byId().values().stream()
        .filter(Doubts::isNeverAsked)
        .forEach(question -> doubts.names.remove(question.words("id").orElse("")));
    survey.get("attributes").ifPresent(doubts::attributes);
    WrittenIndex.in(survey).forEach(index -> doubts.add(index.id(), index.formula()));
    draft.computed().forEach(it -> doubts.add(it.planned().name(), it.planned().formula()));
    return doubts;
  }

  private void attributes(Part block) {
    block
        .inner()
        .forEach((name, part) -> {
          if (Types.ofAttribute(part).isEmpty()) {
            names.add(name);
          }
        });
  }

  private static boolean isClear(Draft.Item item) {
    return item.planned().type().isPresent()
        && (item.question().items("options").isEmpty() == item.question().get("options").isEmpty());
  }

  /** Nobody can ask for the answer to a statement or to a whole matrix. */
  private static boolean isNeverAsked(Part question) {
    return question.words("type").filter(Set.of("statement", "matrix")::contains).isPresent();
  }

  void add(String name) {
    names.add(name);
  }

  private void add(String name, String formula) {
    if (concern(formula)) {
      names.add(name);
    }
  }

  /** Whether a text mentions one of the names. */
  boolean concern(String text) {
    return NAME.matcher(text).results().anyMatch(name -> names.contains(name.group()));
  }
}
