package io.outturn.response.imports;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.api.Invalid;
import io.outturn.api.Sent;
import io.outturn.api.Wrong;
import io.outturn.response.mapping.Mapping;
import io.outturn.response.mapping.Proposal;
import io.outturn.survey.Survey;
import io.outturn.survey.question.Question;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a file mean. An empty text stands for what is left open.
 *
 * @param source names where the rows come from; the same when a file is imported again
 * @param identity the column that names the respondent
 * @param pattern the part of it that does, as a regular expression with one group
 * @param date the column that holds the date
 * @param format how the date is written, for example {@code yyyy-MM-dd}
 * @param account the column that names the account
 * @param segment the column that holds the segment of accounts that are opened
 * @param open whether unknown accounts are opened
 * @param questions the column of each question
 */
@Serdeable
@Schema(name = "Mapping")
record MappingDocument(
    String source,
    String identity,
    @Nullable String pattern,
    String date,
    String format,
    @Nullable String account,
    @Nullable String segment,
    @Nullable Boolean open,
    List<ColumnDocument> questions)
    implements Sent {
  static MappingDocument of(Proposal proposal) {
    return new MappingDocument(
        proposal.source(),
        proposal.identity(),
        proposal.pattern(),
        proposal.date(),
        proposal.format(),
        proposal.account(),
        proposal.segment(),
        proposal.open(),
        proposal.questions().stream().map(ColumnDocument::of).toList());
  }

  /** The mapping, or all that is wrong with it. */
  Mapping mapping(Survey survey) {
    var wrongs = new ArrayList<Wrong>();
    unknown(survey, wrongs);
    var mapping =
        proposal(survey)
            .mapping(
                survey,
                problem -> wrongs.add(new Wrong(place(problem.field()), problem.message())));
    if (mapping.isEmpty() || !wrongs.isEmpty()) {
      throw new Invalid(wrongs);
    }
    return mapping.get();
  }

  private void unknown(Survey survey, List<Wrong> wrongs) {
    var known = survey.asked().map(Question::id).toList();
    for (int i = 0; i < questions.size(); i++) {
      if (!known.contains(questions.get(i).question())) {
        wrongs.add(new Wrong("/questions/" + i + "/question", "The survey asks only " + known));
      }
    }
  }

  private Proposal proposal(Survey survey) {
    return new Proposal(
        survey.slug(),
        source,
        identity,
        Objects.requireNonNullElse(pattern, ""),
        date,
        format,
        Objects.requireNonNullElse(account, ""),
        Objects.requireNonNullElse(segment, ""),
        Boolean.TRUE.equals(open),
        survey.asked().map(question -> column(question.id())).toList());
  }

  private Proposal.Column column(String question) {
    return questions.stream()
        .filter(each -> each.question().equals(question))
        .findFirst()
        .orElseGet(() -> ColumnDocument.none(question))
        .read();
  }

  /** Where a field of the page's form stands in the body. */
  private String place(String field) {
    for (int i = 0; i < questions.size(); i++) {
      var prefix = "question-" + questions.get(i).question() + "-";
      if (field.startsWith(prefix)) {
        return "/questions/" + i + "/" + ColumnDocument.place(field.substring(prefix.length()));
      }
    }
    return field.startsWith("question-") ? "/questions" : "/" + field;
  }
}
