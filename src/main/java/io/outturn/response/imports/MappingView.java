package io.outturn.response.imports;

import io.micronaut.core.annotation.Introspected;
import io.outturn.response.mapping.Proposal;
import io.outturn.response.mapping.Proposal.Problem;
import io.outturn.survey.Survey;
import io.outturn.survey.question.Day;
import io.outturn.survey.question.Email;
import io.outturn.survey.question.Matrix;
import io.outturn.survey.question.MatrixRow;
import io.outturn.survey.question.MultipleChoice;
import io.outturn.survey.question.Option;
import io.outturn.survey.question.Optioned;
import io.outturn.survey.question.Quantity;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Ranking;
import io.outturn.survey.question.Rated;
import io.outturn.survey.question.SingleChoice;
import io.outturn.survey.question.Statement;
import io.outturn.survey.question.Written;
import io.outturn.survey.question.YesNo;
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
   * @param cells what its cells may hold, in words
   * @param recoded whether cells can stand for something else
   * @param fields what the form holds
   */
  @Introspected
  public record QuestionFields(String text, String cells, boolean recoded, Proposal.Column fields) {
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
        words(survey, question), cells(question), !(question instanceof Written), fields);
  }

  /** A sentence of a matrix stands behind what the matrix asks. */
  private static String words(Survey survey, Question question) {
    var language = survey.defaultLanguage();
    return question instanceof MatrixRow row
        ? row.stem().in(language) + " " + row.text().in(language)
        : question.text().in(language);
  }

  private static String cells(Question question) {
    return switch (question) {
      case Rated rated ->
          "A whole number on the scale %d to %d, or a label"
              .formatted(rated.scale().low(), rated.scale().high());
      case SingleChoice choice -> "One of " + ids(choice) + ", or a label";
      case YesNo choice -> "One of " + ids(choice) + ", or a label";
      case MultipleChoice choice ->
          "Any of " + ids(choice) + ", or labels, with semicolons between";
      case Ranking ranking ->
          "Some of "
              + ids(ranking)
              + ", or labels, the most important first, with semicolons between";
      case Quantity _ -> "A number, without a sign between thousands";
      case Day _ -> "A date, written like the date of the row";
      case Email _ -> "An e-mail address";
      case Written _ -> "Words, which are kept as they are";
      case Matrix _, Statement _ ->
          throw new IllegalArgumentException(question.id() + " is not answered by itself");
    };
  }

  private static String ids(Optioned question) {
    return String.join(", ", question.options().stream().map(Option::id).toList());
  }
}
