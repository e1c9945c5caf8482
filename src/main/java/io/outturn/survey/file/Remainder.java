package io.outturn.survey.file;

import io.outturn.survey.logic.flow.Plan;
import io.outturn.survey.logic.flow.PlanFlaw;
import io.outturn.survey.logic.flow.Where;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is left of a plan without its flaws: all pages one after the other, with the questions and
 * computed values that nothing is wrong with. It says which names the texts of a page can use.
 */
final class Remainder {
  private final Draft draft;
  private final Set<Where> flawed = new HashSet<>();

  Remainder(Draft draft, List<PlanFlaw> flaws) {
    this.draft = draft;
    flaws.forEach(flaw -> flawed.add(flaw.where()));
  }

  Plan plan() {
    var whole = draft.plan();
    return new Plan(
        IntStream.range(0, draft.pages().size()).mapToObj(this::page).toList(),
        IntStream.range(0, draft.computed().size())
            .filter(number -> !isFlawed(number))
            .mapToObj(number -> draft.computed().get(number).planned())
            .toList(),
        whole.attributes());
  }

  /** The names that were left out. */
  Stream<String> names() {
    var computed =
        IntStream.range(0, draft.computed().size())
            .filter(this::isFlawed)
            .mapToObj(number -> draft.computed().get(number).planned().name());
    var questions =
        flawed.stream()
            .filter(Where.OnQuestion.class::isInstance)
            .map(Where.OnQuestion.class::cast)
            .map(it -> draft.page(it.page()).items().get(it.question()).planned().id());
    return Stream.concat(computed, questions);
  }

  private boolean isFlawed(int computed) {
    return flawed.contains(new Where.ComputedName(computed))
        || flawed.contains(new Where.ComputedFormula(computed));
  }

  private Plan.Page page(int number) {
    var planned = draft.page(number).planned();
    var id = flawed.contains(new Where.OnPage(number)) ? "page " + number : planned.id();
    var questions =
        IntStream.range(0, Math.max(1, planned.questions().size()))
            .mapToObj(question -> question(planned, number, question))
            .toList();
    return new Plan.Page(id, Optional.empty(), questions, List.of());
  }

  /** A page without a question would be a flaw, so a statement stands in for what is missing. */
  private Plan.Question question(Plan.Page page, int pageNumber, int number) {
    boolean missing =
        page.questions().isEmpty() || flawed.contains(new Where.OnQuestion(pageNumber, number));
    if (missing) {
      var standIn = "stand-in-%d-%d".formatted(pageNumber, number);
      return new Plan.Question(standIn, Optional.empty(), Optional.empty());
    }
    var asked = page.questions().get(number);
    return new Plan.Question(asked.id(), asked.type(), Optional.empty());
  }
}
