package io.outturn.response.mapping;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Proposes a mapping from what the columns are called and what their first cells hold. It is a
 * proposal only: above all nobody can see from numbers which end of a scale is the good one, so a
 * person confirms it.
 */
public final class Guess {
  /** From this length on, on average, cells are somebody's words. */
  private static final int WORDY = 20;

  /** A column with at most this many different cells may decide which question a row answers. */
  private static final int FEW = 12;

  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,4}");
  private static final Pattern ROW_OF_RESPONDENT = Pattern.compile("^(.+?)[ _-]+[Qq]\\d+$");
  private static final List<String> IDENTITY =
      List.of("response id", "respondent", "comment id", "record id", "token", "id", "key");
  private static final List<String> ACCOUNT =
      List.of("account", "customer", "trust", "company", "organisation", "organization", "client");
  private static final List<String> SEGMENT = List.of("segment", "region", "group", "sector");
  private static final List<String> RATING = List.of("score", "rating", "nps", "satisfaction");

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
    return new Proposal(
        survey.slug(),
        source,
        identity.orElse(""),
        identity.flatMap(this::pattern).orElse(""),
        date.orElse(""),
        date.flatMap(this::format).orElse(DateFormat.COMMON.getFirst()),
        named(ACCOUNT).orElse(""),
        named(SEGMENT).orElse(""),
        named(ACCOUNT).isPresent(),
        questions());
  }

  private Optional<String> identity() {
    return named(IDENTITY).or(() -> columns(this::allDifferent).stream().findFirst());
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
    return columns(column -> format(column).isPresent()).stream().findFirst();
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

  private List<Proposal.Column> questions() {
    var proposals = new ArrayList<Proposal.Column>();
    for (var question : survey.questions()) {
      proposals.add(
          switch (question) {
            case Rated rated -> rated(rated);
            case Optioned _, ShortText _, Quantity _, Day _, Email _, Matrix _, Statement _ ->
                throw new UnsupportedOperationException();
            case Comment comment -> comment(comment);
          });
    }
    return proposals;
  }

  private Proposal.Column rated(Rated question) {
    var numeric = columns(column -> numeric(column, question));
    var column =
        best(numeric, List.of(question.id()))
            .or(() -> best(numeric, RATING))
            .or(() -> numeric.size() == 1 ? Optional.of(numeric.getFirst()) : Optional.empty());
    return new Proposal.Column(
        question.id(),
        column.orElse(""),
        "",
        column.map(name -> offScale(name, question)).orElse(""),
        "",
        "");
  }

  /** Whether half of the different cells, at least, are answers on the question's scale. */
  private boolean numeric(String column, Rated question) {
    var cells = sample.distinct(column);
    long on =
        cells.stream()
            .filter(cell -> WHOLE.matcher(cell).matches())
            .filter(cell -> question.scale().contains(Integer.parseInt(cell)))
            .count();
    return on > 0 && 2 * on >= cells.size();
  }

  /** Codes beside the scale, such as 99; other words are left to be refused and looked at. */
  private String offScale(String column, Rated question) {
    return sample.distinct(column).stream()
        .filter(cell -> WHOLE.matcher(cell).matches())
        .filter(cell -> !question.scale().contains(Integer.parseInt(cell)))
        .collect(Collectors.joining(", "));
  }

  private Proposal.Column comment(Comment question) {
    var wordy = columns(this::wordy);
    var column =
        best(wordy, List.of(question.id()))
            .or(() -> best(wordy, List.of("comment", "text", "words")))
            .or(() -> wordy.stream().findFirst());
    var when =
        column.isPresent() ? asking(question) : Optional.<SequencedMap<String, String>>empty();
    var condition = when.map(SequencedMap::firstEntry);
    return new Proposal.Column(
        question.id(),
        column.orElse(""),
        "",
        "",
        condition.map(entry -> entry.getKey()).orElse(""),
        condition.map(entry -> entry.getValue()).orElse(""));
  }

  private boolean wordy(String column) {
    var cells = sample.cells(column);
    return sample.distinct(column).size() > FEW / 2
        && cells.stream().mapToInt(String::length).average().orElse(0) >= WORDY;
  }

  /** The column and cell that say that a row answers this question. */
  private Optional<SequencedMap<String, String>> asking(Question question) {
    var words = question.text().byLanguage().values().stream().map(Guess::plain).toList();
    for (var column : columns(name -> sample.distinct(name).size() <= FEW)) {
      for (var cell : sample.distinct(column)) {
        if (words.contains(plain(cell)) || plain(cell).equals(plain(question.id()))) {
          return Optional.of(new LinkedHashMap<>(java.util.Map.of(column, cell)));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> named(List<String> names) {
    return best(sample.columns(), names);
  }

  /** The column whose name holds one of some words, by the order of the words. */
  private static Optional<String> best(List<String> columns, List<String> names) {
    return names.stream()
        .map(Guess::plain)
        .flatMap(name ->
            columns.stream()
                .filter(column -> (" " + plain(column) + " ").contains(" " + name + " "))
                .min(Comparator.comparingInt(String::length))
                .stream())
        .findFirst();
  }

  private List<String> columns(java.util.function.Predicate<String> suited) {
    return new LinkedHashSet<>(sample.columns()).stream().filter(suited).toList();
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
