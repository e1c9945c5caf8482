package io.outturn.survey.version;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.outturn.survey.Survey;
import io.outturn.survey.comparison.Change;
import io.outturn.survey.comparison.Diff;
import io.outturn.survey.comparison.Difference;
import io.outturn.survey.comparison.Rewrite;
import io.outturn.survey.file.Problem;
import java.util.List;
import java.util.Locale;

/** Writes what a changed survey does to its trends for programs. */
final class CompareJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private CompareJson() {}

  /** Why there is nothing to compare. */
  static JsonNode of(List<Problem> problems) {
    var all = JSON.objectNode();
    var list = all.putArray("problems");
    problems.forEach(problem ->
        list.addObject()
            .put("file", problem.file())
            .put("line", problem.line())
            .put("column", problem.column())
            .put("words", problem.words()));
    return all;
  }

  static JsonNode of(Survey survey, Diff diff) {
    var all = JSON.objectNode().put("survey", survey.slug());
    all.put("continues", diff.broken().isEmpty());
    var questions = all.putArray("questions");
    diff.questions().forEach(question -> questions.add(json(question)));
    fill(all.putArray("population"), diff.population());
    fill(all.putArray("around"), diff.around());
    return all;
  }

  private static ObjectNode json(Difference question) {
    var json = JSON.objectNode().put("id", question.id()).put("wording", question.wording());
    var changes = json.putArray("changes");
    question.finding().changes().forEach(change -> changes.add(word(change)));
    json.put("effect", word(question.finding().decisive().effect()));
    json.put("continues", question.continues());
    json.put("meaning", question.meaning());
    fill(json.putArray("asked"), question.asked());
    fill(json.putArray("audience"), question.audience());
    fill(json.putArray("answered"), question.answered());
    return json;
  }

  private static void fill(ArrayNode list, List<Rewrite> rewrites) {
    rewrites.forEach(rewrite ->
        list.addObject()
            .put("what", rewrite.what())
            .put("language", rewrite.language())
            .put("before", rewrite.before())
            .put("after", rewrite.after()));
  }

  private static String word(Change change) {
    return change.name().toLowerCase(Locale.ROOT);
  }

  private static String word(Change.Effect effect) {
    return effect.name().toLowerCase(Locale.ROOT);
  }
}
