package io.outturn.survey.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The questions of a file by their id, for the rules that look them up. Of two with the same id the
 * first counts.
 *
 * @param byId the questions as pages name them: matrices whole, statements too
 * @param answered what is answered one by one, each with the block that says its type: the question
 *     itself, or the matrix of a row
 */
record QuestionNames(Map<String, Part> byId, Map<String, Part> answered) {
  static QuestionNames in(Part survey) {
    var byId = new LinkedHashMap<String, Part>();
    var answered = new LinkedHashMap<String, Part>();
    for (var question : survey.items("questions")) {
      question.words("id").ifPresent(id -> byId.putIfAbsent(id, question));
      ids(question).forEach(id -> answered.putIfAbsent(id, question));
    }
    return new QuestionNames(byId, answered);
  }

  /** The ids under which a question is answered; none for a statement. */
  static List<String> ids(Part question) {
    return switch (question.words("type").orElse("")) {
      case "statement" -> List.of();
      case "matrix" ->
          question.items("rows").stream().flatMap(row -> row.words("id").stream()).toList();
      default -> question.words("id").stream().toList();
    };
  }

  Optional<Part> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The block that says the type of what is answered under an id. */
  Optional<Part> findAnswered(String id) {
    return Optional.ofNullable(answered.get(id));
  }

  /** The advice for an id that no question has. */
  String unknown(String id) {
    return unknown(id, List.copyOf(byId.keySet()));
  }

  /** The advice for an id under which nothing is answered. */
  String notAnswered(String id) {
    return unknown(id, List.copyOf(answered.keySet()));
  }

  private static String unknown(String id, List<String> known) {
    return "%s is not the id of a question. Write one of %s.%s"
        .formatted(
            Problems.quoted(id),
            known.isEmpty() ? "the ids under questions:" : Problems.list(known),
            SurveySchema.meant(id, known));
  }
}
