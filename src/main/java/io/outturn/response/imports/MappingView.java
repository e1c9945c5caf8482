package io.outturn.response.imports;

import io.micronaut.core.annotation.Introspected;
import io.outturn.response.mapping.Proposal;
import io.outturn.response.mapping.Proposal.Problem;
import io.outturn.survey.Survey;
import io.outturn.survey.question.Comment;
import io.outturn.survey.question.Day;
import io.outturn.survey.question.Email;
import io.outturn.survey.question.Matrix;
import io.outturn.survey.question.Optioned;
import io.outturn.survey.question.Quantity;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Rated;
import io.outturn.survey.question.ShortText;
import io.outturn.survey.question.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the page shows on which a mapping is confirmed.
 *
 * @param section the part of the site that the navigation marks
 * @param id names the import
 * @param file the file's name
 * @param survey the survey's title
 * @param columns the file's columns
 * @param rows its first rows
 * @param proposal what the form holds
 * @param questions a part of the form for every question
 * @param problems what was wrong with the form that was sent
 * @param wrong the same by the name of the field
 */
@Introspected
public record MappingView(
    String section,
    String id,
    String file,
    String survey,
    List<String> columns,
    List<List<String>> rows,
    Proposal proposal,
    List<QuestionFields> questions,
    List<Problem> problems,
    Map<String, String> wrong) {
  private static final String SECTION = "import";

  private static final int PREVIEW = 5;

  /**
   * The part of the form that is about one question.
   *
   * @param text the question's words
   * @param scale the ends of its scale, for example "1 to 5"; empty when it takes words
   * @param fields what the form holds
   */
  @Introspected
  public record QuestionFields(String text, String scale, Proposal.Column fields) {
    /** The beginning of its fields' names. */
    public String name() {
      return "question-" + fields.question();
    }
  }

  static MappingView of(UUID id, ImportJob job, Proposal proposal, List<Problem> problems) {
    var survey = job.version().survey();
    return new MappingView(
        SECTION,
        id.toString(),
        job.name(),
        survey.title().in(survey.defaultLanguage()),
        job.sample().columns(),
        job.sample().rows().stream().limit(PREVIEW).toList(),
        proposal,
        proposal.questions().stream().map(fields -> question(survey, fields)).toList(),
        problems,
        problems.stream()
            .collect(Collectors.toMap(Problem::field, Problem::message, (one, _) -> one)));
  }

  private static QuestionFields question(Survey survey, Proposal.Column fields) {
    var question = survey.question(fields.question()).orElseThrow();
    return new QuestionFields(
        question.text().in(survey.defaultLanguage()), scale(question), fields);
  }

  private static String scale(Question question) {
    return switch (question) {
      case Rated rated -> rated.scale().low() + " to " + rated.scale().high();
      case Optioned _, ShortText _, Quantity _, Day _, Email _, Matrix _, Statement _ ->
          throw new UnsupportedOperationException();
      case Comment _ -> "";
    };
  }
}
