package io.outturn.response.mapping;

import io.outturn.survey.Survey;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Proposes a mapping from what the columns are called and what their first cells hold. It is a
 * proposal only: above all nobody can see from numbers which end of a scale is the good one, so a
 * person confirms it.
 */
public final class Guess {
  private static final Pattern ROW_OF_RESPONDENT = Pattern.compile("^(.+?)[ _-]+[Qq]\\d+$");
  private static final List<String> IDENTITY =
      List.of("response id", "respondent", "comment id", "record id", "token", "id", "key");
  private static final List<String> ACCOUNT =
      List.of("account", "customer", "trust", "company", "organisation", "organization", "client");
  private static final List<String> SEGMENT = List.of("segment", "region", "group", "sector");

  private final Sample sample;
  private final Survey survey;

  private Guess(Sample sample, Survey survey) {
    this.sample = sample;
    this.survey = survey;
  }

  /** A proposal; columns about which nothing can be said are left open. */
  public static Proposal of(Sample sample, Survey survey, String source) {
    return new Guess(sample, survey).proposal(source);
  }

  private Proposal proposal(String source) {
    var identity = identity();
    var date = date();
    var format = date.flatMap(this::format).orElse(DateFormat.COMMON.getFirst());
    return new Proposal(
        survey.slug(),
        source,
        identity.orElse(""),
        identity.flatMap(this::pattern).orElse(""),
        date.orElse(""),
        format,
        named(ACCOUNT).orElse(""),
        named(SEGMENT).orElse(""),
        named(ACCOUNT).isPresent(),
        questions(DateFormat.of(format)));
  }

  private Optional<String> identity() {
    return named(IDENTITY).or(() -> sample.columns(this::allDifferent).stream().findFirst());
  }

  private boolean allDifferent(String column) {
    return sample.rows().size() > 1 && sample.distinct(column).size() == sample.rows().size();
  }

  /** Rows that differ only in a question's number belong to one respondent. */
  private Optional<String> pattern(String column) {
    var cells = sample.cells(column);
    boolean all = cells.stream().allMatch(cell -> ROW_OF_RESPONDENT.matcher(cell).matches());
    return all && !cells.isEmpty() ? Optional.of(ROW_OF_RESPONDENT.pattern()) : Optional.empty();
  }

  private Optional<String> date() {
    return sample.columns(column -> format(column).isPresent()).stream().findFirst();
  }

  private Optional<String> format(String column) {
    var cells = sample.distinct(column);
    return DateFormat.COMMON.stream()
        .filter(format -> !cells.isEmpty() && cells.stream().allMatch(cell -> reads(format, cell)))
        .findFirst();
  }

  private static boolean reads(String format, String cell) {
    try {
      DateFormat.of(format).parse(cell);
      return true;
    } catch (java.time.DateTimeException _) {
      return false;
    }
  }

  private List<Proposal.Column> questions(DateFormat days) {
    var guess = new QuestionGuess(sample, survey, days);
    return survey.asked().map(guess::column).toList();
  }

  private Optional<String> named(List<String> names) {
    return ColumnNames.best(sample.columns(), names);
  }
}
