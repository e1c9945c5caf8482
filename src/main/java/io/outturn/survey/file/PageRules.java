package io.outturn.survey.file;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Every question stands on exactly one page, once a file has pages at all. */
final class PageRules {
  private PageRules() {}

  static void check(Part survey, QuestionNames questions, Problems problems) {
    if (survey.items("pages").isEmpty()) {
      return;
    }
    var placed = new HashMap<String, Part>();
    for (var page : survey.items("pages")) {
      ids(page).stream()
          .filter(id -> id.words().isPresent())
          .forEach(id -> place(id, placed, questions, problems));
    }
    if (!survey.items("pages").stream().allMatch(PageRules::isPage)) {
      return;
    }
    questions.byId().keySet().stream()
        .filter(id -> !placed.containsKey(id))
        .forEach(id -> nowhere(id, questions, problems));
  }

  private static boolean isPage(Part page) {
    return page.json().isArray()
        || page.get("questions").filter(it -> it.json().isArray()).isPresent();
  }

  private static Collection<Part> ids(Part page) {
    return page.json().isArray() ? page.items() : page.items("questions");
  }

  private static void place(
      Part id, Map<String, Part> placed, QuestionNames questions, Problems problems) {
    if (questions.find(id.words().orElse("")).isEmpty()) {
      problems.at(id.place(), "pages: " + questions.unknown(id.words().orElse("")));
      return;
    }
    var first = placed.putIfAbsent(id.words().orElse(""), id);
    if (first != null) {
      problems.at(
          id.place(),
          "pages: the question %s already stands on a page, in line %d. Write it only once."
              .formatted(Problems.quoted(id.words().orElse("")), first.place().line()));
    }
  }

  private static void nowhere(String id, QuestionNames questions, Problems problems) {
    problems.at(
        questions.find(id).flatMap(question -> question.get("id")).orElseThrow().place(),
        "The question %s stands on no page. Write it into one of the lists under pages:."
            .formatted(Problems.quoted(id)));
  }
}
