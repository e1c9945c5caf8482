package io.outturn.survey.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions of a file by their id, for the rules that look them up. */
record QuestionNames(Map<String, Part> byId) {
  /** Finds the questions, and reports ids that are used twice. */
  static QuestionNames in(Part survey, Problems problems) {
    var byId = new LinkedHashMap<String, Part>();
    for (var question : survey.items("questions")) {
      question
          .get("id")
          .filter(id -> id.words().isPresent())
          .ifPresent(id -> add(byId, id, question, problems));
    }
    return new QuestionNames(byId);
  }

  private static void add(Map<String, Part> byId, Part id, Part question, Problems problems) {
    var first = byId.putIfAbsent(id.written(), question);
    if (first != null) {
      problems.at(
          id.place(),
          "id: %s is already the id of the question in line %d. Write another one."
              .formatted(Problems.quoted(id.written()), first.place().line()));
    }
  }

  Optional<Part> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The advice for an id that no question has. */
  String unknown(String id) {
    var known = List.copyOf(byId.keySet());
    return "%s is not the id of a question. Write one of %s.%s"
        .formatted(
            Problems.quoted(id),
            known.isEmpty() ? "the ids under questions:" : Problems.list(known),
            SurveySchema.meant(id, known));
  }
}
