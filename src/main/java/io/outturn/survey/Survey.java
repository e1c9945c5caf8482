package io.outturn.survey;

import io.outturn.survey.logic.Type;
import io.outturn.survey.logic.flow.Flow;
import io.outturn.survey.logic.flow.Plan;
import io.outturn.survey.question.Counted;
import io.outturn.survey.question.LocalizedText;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Rated;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A survey as its file defines it.
 *
 * @param slug its name in addresses and commands
 * @param languages the languages it is asked in, the default one first
 * @param title what respondents see above the form
 * @param purpose why it is asked
 * @param privacy what happens with the answers
 * @param thanks the last page's words
 * @param population whom it is meant for, in the words of its author
 * @param retention how long answers are kept that can be traced to a person, if that is limited
 * @param anonymous whether nothing is kept that leads to whoever answered
 * @param questions all questions in order; matrices whole
 * @param pages every question stands on exactly one page
 * @param computed values computed from answers, each from those above it
 * @param attributes what is known of the contact and the account, by dotted name; {@link
 *     #ALWAYS_KNOWN} among them
 * @param indexes the scores made of several questions
 * @param measures the scores it offers
 * @param opensOn the first day on which answers are taken, if any
 * @param closesOn the last day on which answers are taken, if any
 * @param allowed what its author accepts of the lint
 * @param flow the checked ways through its pages
 */
public record Survey(
    String slug,
    List<String> languages,
    LocalizedText title,
    LocalizedText purpose,
    LocalizedText privacy,
    LocalizedText thanks,
    Optional<String> population,
    Optional<Period> retention,
    boolean anonymous,
    List<Question> questions,
    List<Page> pages,
    List<Plan.Computation> computed,
    Map<String, Type> attributes,
    List<Index> indexes,
    List<Measure> measures,
    Optional<LocalDate> opensOn,
    Optional<LocalDate> closesOn,
    List<Allowance> allowed,
    Flow flow) {
  /** The attributes that every survey can ask about, whether or not its file names them. */
  public static final Map<String, Type> ALWAYS_KNOWN =
      Map.of("account.name", new Type.Text(), "account.segment", new Type.Text());

  public Survey {
    languages = List.copyOf(languages);
    questions = List.copyOf(questions);
    pages = List.copyOf(pages);
    computed = List.copyOf(computed);
    attributes = Map.copyOf(attributes);
    indexes = List.copyOf(indexes);
    measures = List.copyOf(measures);
    allowed = List.copyOf(allowed);
  }

  public String defaultLanguage() {
    return languages.getFirst();
  }

  /** The questions that are answered one by one: rows of matrices apart, statements left out. */
  public Stream<Question> asked() {
    return questions.stream().flatMap(question -> question.asked().stream());
  }

  /** A question that is answered, by its id; also a row of a matrix. */
  public Optional<Question> question(String id) {
    return asked().filter(question -> question.id().equals(id)).findFirst();
  }

  /** Something that measures are computed from: a rated question or an index. */
  public Optional<Counted> counted(String id) {
    return counted().filter(each -> each.id().equals(id)).findFirst();
  }

  /** Everything that measures are computed from: rated questions first, then indexes. */
  public Stream<Counted> counted() {
    return Stream.concat(
        asked().filter(Rated.class::isInstance).map(Rated.class::cast), indexes.stream());
  }

  /** The measure that is written so, if the survey offers it: {@code index(ease)} for an index. */
  public Optional<Measure> measure(String written) {
    return measures.stream().filter(measure -> measure.toString().equals(written)).findFirst();
  }

  /** The questions of a page, counted from 1; matrices whole, statements too. */
  public List<Question> page(int number) {
    return pages.get(number - 1).questions().stream().map(this::placed).toList();
  }

  private Question placed(String id) {
    return questions.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  /** Whether answers are taken on a day. */
  public boolean openOn(LocalDate day) {
    return !opensOn.map(day::isBefore).orElse(false) && !closesOn.map(day::isAfter).orElse(false);
  }
}
