package io.outturn.survey.file;

import java.util.HashMap;
import java.util.Map;

/** Everything that conditions, rules and measures can name has a name of its own. */
final class UniqueNames {
  private final Problems problems;
  private final Map<String, Named> taken = new HashMap<>();

  /** Where a name was given, and to what. */
  private record Named(String what, Place place) {}

  private UniqueNames(Problems problems) {
    this.problems = problems;
  }

  static void check(Part survey, Problems problems) {
    var names = new UniqueNames(problems);
    for (var question : survey.items("questions")) {
      names.id(question, "the id of the question");
      question.items("rows").forEach(row -> names.id(row, "the id of the row"));
    }
    WrittenIndex.in(survey).forEach(names::index);
    survey.get("computed").ifPresent(block -> block.inner().forEach(names::computed));
    survey.items("pages").forEach(page -> names.id(page, "the id of the page"));
  }

  private void id(Part block, String what) {
    block
        .get("id")
        .filter(id -> id.words().isPresent())
        .ifPresent(id -> take(id.written().strip(), new Named(what, id.place()), "id: "));
  }

  private void index(WrittenIndex index) {
    take(index.id(), new Named("the name of the index", index.part().place()), "measures: ");
  }

  private void computed(String name, Part formula) {
    take(name, new Named("the name of the computed value", formula.named()), "computed: ");
  }

  private void take(String name, Named named, String prefix) {
    var first = taken.putIfAbsent(name, named);
    if (first != null && !name.isEmpty()) {
      problems.at(
          named.place(),
          "%s%s is already %s in line %d. Write another one."
              .formatted(prefix, Problems.quoted(name), first.what(), first.place().line()));
    }
  }
}
