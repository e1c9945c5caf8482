package io.outturn.response.form.way;

import io.outturn.response.form.question.Texts;
import io.outturn.response.form.words.Speech;
import io.outturn.survey.Survey;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.logic.Environment;
import io.outturn.survey.logic.Values;
import io.outturn.survey.logic.flow.Progress;
import io.outturn.survey.logic.flow.Route;
import io.outturn.survey.question.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The way on which somebody's answers lead them. Pages are counted from 1, as in addresses. */
public final class Journey {
  /** So many answers can be kept in mind; more are looked at once more before they are sent. */
  private static final int UNCHECKED = 4;

  private final Said said;
  private final Route route;

  private Journey(Said said, Route route) {
    this.said = said;
    this.route = route;
  }

  public static Journey of(Said said) {
    return new Journey(said, said.version().survey().flow().route(said));
  }

  /** A way over all pages with all their questions, for those who look at a survey as a whole. */
  public static Journey everywhere(SurveyVersion version) {
    var survey = version.survey();
    var stops =
        IntStream.range(0, survey.pages().size())
            .mapToObj(page -> new Route.Stop(page, survey.pages().get(page).questions()))
            .toList();
    return new Journey(Said.nothing(version), new Route(stops, Values.of(Map.of())));
  }

  public Said said() {
    return said;
  }

  public Survey survey() {
    return said.version().survey();
  }

  /** The answers that count, with what is computed from them and what is known of the person. */
  public Values known() {
    return route.known();
  }

  /** The pages on the way, in order; none when nothing is asked of this person. */
  public List<Integer> pages() {
    return route.pages().stream().map(page -> page + 1).toList();
  }

  public boolean leadsTo(int page) {
    return pages().contains(page);
  }

  public Optional<Integer> after(int page) {
    return route.after(page - 1).map(next -> next + 1);
  }

  public Optional<Integer> before(int page) {
    return route.before(page - 1).map(previous -> previous + 1);
  }

  /** What a page shows, matrices whole, statements too. */
  public List<Question> questions(int page) {
    var visible = new HashSet<>(route.visible(page - 1));
    return survey().page(page).stream()
        .filter(question ->
            visible.contains(question.id())
                || question.asked().stream().map(Question::id).anyMatch(visible::contains))
        .toList();
  }

  /** Everything that is shown on the way. */
  public Stream<Question> questions() {
    return pages().stream().flatMap(page -> questions(page).stream());
  }

  /** Everything that is answered on the way. */
  public Stream<Question> asked() {
    return questions().flatMap(question -> question.asked().stream());
  }

  /** The first page on which an answer is missing that is needed. */
  public Optional<Integer> missing() {
    return pages().stream()
        .filter(page ->
            asked(page).anyMatch(question -> question.required() && !said.answered(question)))
        .findFirst();
  }

  private Stream<Question> asked(int page) {
    return questions(page).stream().flatMap(question -> question.asked().stream());
  }

  /** The page after the last one with an answer; none when nothing waits any more. */
  public Optional<Integer> waiting() {
    return pages().reversed().stream()
        .filter(page -> asked(page).anyMatch(said::answered))
        .findFirst()
        .map(this::after)
        .orElseGet(() -> pages().stream().findFirst());
  }

  /** Whether all answers are shown once more before they are sent. */
  public boolean isChecked() {
    return pages().size() > 1 && asked().count() > UNCHECKED;
  }

  /** Which page of how many this is, if that is certain. */
  public Optional<Progress> progress(int page) {
    return survey().flow().progress(page - 1, said);
  }

  /** Whether the answers on a page, whatever they are, are the last. */
  public boolean endsWith(int page) {
    return progress(page).filter(it -> it.page() == it.of()).isPresent();
  }

  /** The pages on this way that show what another way did not. */
  public List<Integer> appearedSince(Journey before) {
    return pages().stream().filter(page -> !before.shown(page).containsAll(shown(page))).toList();
  }

  /** The texts of a page for this person. */
  public Texts texts(int page, Speech speech) {
    return texts(survey().flow().namesBefore(page - 1), speech);
  }

  /** The texts after the last page for this person. */
  public Texts lastTexts(Speech speech) {
    return texts(survey().flow().namesAtTheEnd(), speech);
  }

  private Texts texts(Environment names, Speech speech) {
    return new Texts(speech, names, known(), new Rendered(said, speech));
  }

  private Set<String> shown(int page) {
    return Set.copyOf(route.visible(page - 1));
  }
}
