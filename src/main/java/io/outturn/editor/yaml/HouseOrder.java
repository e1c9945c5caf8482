package io.outturn.editor.yaml;

import java.util.List;
import java.util.Set;

/** In which order keys stand in the files of the house, so that a new one finds its place. */
final class HouseOrder {
  private static final List<String> SURVEY =
      List.of(
          "slug",
          "languages",
          "title",
          "purpose",
          "privacy",
          "thanks",
          "population",
          "retention",
          "anonymous",
          "opens",
          "closes",
          "attributes",
          "computed",
          "questions",
          "pages",
          "measures",
          "allow");
  private static final List<String> QUESTION =
      List.of(
          "id",
          "type",
          "required",
          "show-if",
          "not-applicable",
          "text",
          "hint",
          "lowest",
          "highest",
          "steps",
          "rows",
          "labels",
          "options",
          "order",
          "least",
          "most",
          "decimals",
          "unit",
          "earliest",
          "latest",
          "maximum-length");
  private static final List<String> OPTION = List.of("id", "text", "exclusive", "other");
  private static final List<String> PAGE = List.of("id", "show-if", "questions", "go-to");
  private static final List<String> RULE = List.of("if", "page");
  private static final List<String> ALLOWANCE = List.of("rule", "question", "reason");

  /** What stands apart from the rest, with an empty line before it. */
  private static final Set<String> APART =
      Set.of("attributes", "computed", "questions", "pages", "measures", "allow");

  private HouseOrder() {}

  /** The keys of a block, those of the languages in the order of the survey. */
  static List<String> of(Path block, Value root) {
    var steps = block.steps();
    return switch (steps.size()) {
      case 0 -> SURVEY;
      case 2 -> inner(steps.getFirst(), root);
      case 4 -> nested(steps.get(2), root);
      default -> languages(root);
    };
  }

  private static List<String> inner(String list, Value root) {
    return switch (list) {
      case "questions" -> QUESTION;
      case "pages" -> PAGE;
      case "allow" -> ALLOWANCE;
      default -> languages(root);
    };
  }

  private static List<String> nested(String list, Value root) {
    return switch (list) {
      case "options", "rows" -> OPTION;
      case "go-to" -> RULE;
      default -> languages(root);
    };
  }

  private static List<String> languages(Value root) {
    return root.items("languages").stream().flatMap(it -> it.written().stream()).toList();
  }

  static boolean standsApart(Path path) {
    return path.steps().size() == 1 && APART.contains(path.last());
  }
}
