package io.outturn.survey.file;

import io.outturn.survey.Survey;
import io.outturn.survey.logic.Type;
import io.outturn.survey.logic.flow.Plan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The plan of a file, as far as it can be read, with the part of the file that each of its parts
 * came from. What other rules complain about is left out or stood in for, so that nothing is
 * complained about twice.
 */
final class Draft {
  /** A name that cannot be written in conditions, for what has none of its own. */
  private static final String STAND_IN = "page ";

  /**
   * A page.
   *
   * @param part its list or block; the question itself in a file without pages
   * @param items what stands on it
   */
  record DraftedPage(Part part, Plan.Page planned, List<Item> items) {
    boolean isBlock() {
      return part.get("questions").isPresent();
    }

    Part rule(int number) {
      return List.copyOf(part.items("go-to")).get(number);
    }

    /** The blocks of its questions, each once. */
    List<Part> questions() {
      return items.stream().map(Item::question).distinct().toList();
    }
  }

  /**
   * A question on a page, or a row of a matrix.
   *
   * @param question the block with its type and condition
   * @param id where it gets its id
   */
  record Item(Part question, Part id, Plan.Question planned) {}

  /** A computed value, or what conditions see of an index. */
  record Computed(Part part, Plan.Computation planned) {
    boolean isIndex() {
      return WrittenIndex.find(part).isPresent();
    }
  }

  private final Part survey;
  private final QuestionNames questions;
  private final Set<String> taken = new HashSet<>();
  private final List<DraftedPage> pages = new ArrayList<>();
  private final List<Computed> computed = new ArrayList<>();

  Draft(Part survey, QuestionNames questions) {
    this.survey = survey;
    this.questions = questions;
    if (survey.items("pages").isEmpty()) {
      survey.items("questions").forEach(this::alone);
    } else {
      survey.items("pages").forEach(this::page);
    }
    WrittenIndex.in(survey).forEach(index -> compute(index.id(), index.formula(), index.part()));
    survey
        .get("computed")
        .filter(part -> part.json().isObject())
        .ifPresent(block ->
            block
                .inner()
                .forEach((name, part) ->
                    part.words().ifPresent(formula -> compute(name, formula, part))));
  }

  Plan plan() {
    return new Plan(
        pages.stream().map(DraftedPage::planned).toList(),
        computed.stream().map(Computed::planned).toList(),
        attributes(survey));
  }

  List<DraftedPage> pages() {
    return pages;
  }

  DraftedPage page(int number) {
    return pages.get(number);
  }

  List<Computed> computed() {
    return computed;
  }

  /** What is known of the contact and the account; nothing in an anonymous survey. */
  static Map<String, Type> attributes(Part survey) {
    if (survey.isOn("anonymous")) {
      return Map.of();
    }
    var known = new LinkedHashMap<String, Type>(new TreeMap<>(Survey.ALWAYS_KNOWN));
    survey
        .get("attributes")
        .filter(part -> part.json().isObject())
        .ifPresent(block ->
            block
                .inner()
                .forEach((name, part) ->
                    Types.ofAttribute(part).ifPresent(type -> known.put(name, type))));
    return known;
  }

  private void alone(Part question) {
    var items = items(question);
    if (!items.isEmpty()) {
      add(question, question.words("id"), Optional.empty(), items, List.of());
    }
  }

  private void page(Part page) {
    var ids = page.json().isArray() ? page.items() : page.items("questions");
    var items =
        ids.stream()
            .flatMap(id ->
                id.words().flatMap(questions::find).stream()
                    .flatMap(question -> items(question).stream()))
            .toList();
    var first = ids.stream().findFirst().flatMap(Part::words);
    add(page, page.words("id").or(() -> first), page.words("show-if"), items, rules(page));
  }

  private void add(
      Part part,
      Optional<String> id,
      Optional<String> showIf,
      List<Item> items,
      List<Plan.Rule> rules) {
    boolean known =
        id.isEmpty() || pages.stream().anyMatch(it -> it.planned().id().equals(id.get()));
    var unique = known ? STAND_IN + (pages.size() + 1) : id.orElseThrow();
    var asked = items.stream().map(Item::planned).toList();
    pages.add(new DraftedPage(part, new Plan.Page(unique, showIf, asked, rules), items));
  }

  private List<Plan.Rule> rules(Part page) {
    return page.items("go-to").stream()
        .map(rule -> new Plan.Rule(rule.words("if"), rule.words("page").orElse("")))
        .toList();
  }

  private List<Item> items(Part question) {
    var type = Types.of(question);
    boolean isMatrix = question.words("type").filter("matrix"::equals).isPresent();
    var named = isMatrix ? question.items("rows") : List.of(question);
    return named.stream()
        .flatMap(row -> row.get("id").stream())
        .flatMap(rowId -> item(question, rowId, type).stream())
        .toList();
  }

  private Optional<Item> item(Part question, Part id, Optional<Type> type) {
    return id.words()
        .filter(taken::add)
        .map(name ->
            new Item(question, id, new Plan.Question(name, type, question.words("show-if"))));
  }

  private void compute(String name, String formula, Part part) {
    if (taken.add(name)) {
      computed.add(new Computed(part, new Plan.Computation(name, formula)));
    }
  }
}
