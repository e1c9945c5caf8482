package io.outturn.response.mapping;

import io.outturn.response.mapping.Proposal.Problem;
import io.outturn.survey.Survey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Turns a form that a person confirmed into a mapping, or says everything that is wrong with it.
 */
final class Confirmation {
  private final Proposal form;
  private final Survey survey;
  private final Consumer<Problem> problems;
  private boolean sound = true;

  Confirmation(Proposal form, Survey survey, Consumer<Problem> problems) {
    this.form = form;
    this.survey = survey;
    this.problems = problems;
  }

  Optional<Mapping> mapping() {
    require(!form.source().isBlank(), "source", "Name where the rows come from");
    require(!form.date().isBlank(), "date", "Choose the column that holds the date");
    var identity = checked("identity", () -> new RowIdentity(identityColumns(), pattern()));
    var format = checked("format", () -> DateFormat.of(form.format().strip()));
    var questions = questions();
    questions.forEach(column -> check(column, format.orElse(DateFormat.ISO_DAY)));
    require(!questions.isEmpty(), "questions", "Choose a column for at least one question");
    return sound
        ? Optional.of(
            new Mapping(
                survey.slug(),
                form.source().strip(),
                Optional.empty(),
                identity.orElseThrow(),
                new DateColumn(form.date(), format.orElseThrow()),
                account(),
                questions))
        : Optional.empty();
  }

  private List<String> identityColumns() {
    return Proposal.listed(form.identity());
  }

  private Optional<Pattern> pattern() {
    return given(form.pattern())
        .flatMap(pattern -> checked("pattern", () -> Pattern.compile(pattern)));
  }

  private Optional<AccountColumn> account() {
    return given(form.account())
        .map(column -> new AccountColumn(column, given(form.segment()), form.open()));
  }

  private List<QuestionColumn> questions() {
    var columns = new ArrayList<QuestionColumn>();
    for (var column : form.questions()) {
      if (!column.column().isBlank()) {
        checked(field(column), () -> question(column)).ifPresent(columns::add);
      }
    }
    return columns;
  }

  private static QuestionColumn question(Proposal.Column column) {
    var when = new LinkedHashMap<String, String>();
    given(column.whenColumn()).ifPresent(name -> when.put(name, column.whenValue().strip()));
    return new QuestionColumn(
        column.question(),
        column.column(),
        Proposal.pairs(column.values()),
        Proposal.set(column.missing()),
        when,
        Optional.empty());
  }

  private void check(QuestionColumn column, DateFormat days) {
    survey
        .question(column.question())
        .flatMap(asked -> new ColumnReader(column, asked, days).problem())
        .ifPresent(problem -> require(false, "question-" + column.question(), problem));
  }

  private static String field(Proposal.Column column) {
    return "question-" + column.question();
  }

  private static Optional<String> given(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }

  private <T> Optional<T> checked(String field, Supplier<T> value) {
    try {
      return Optional.of(value.get());
    } catch (IllegalArgumentException refused) {
      require(false, field, String.valueOf(refused.getMessage()));
      return Optional.empty();
    }
  }

  private void require(boolean holds, String field, String message) {
    if (!holds) {
      sound = false;
      problems.accept(new Problem(field, message));
    }
  }
}
