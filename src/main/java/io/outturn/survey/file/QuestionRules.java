package io.outturn.survey.file;

import io.outturn.survey.logic.Expression;
import java.util.HashMap;
import java.util.Map;

/** What the keys of one question must have to do with each other. */
final class QuestionRules {
  private final Part question;
  private final Problems problems;

  private QuestionRules(Part question, Problems problems) {
    this.question = question;
    this.problems = problems;
  }

  static void check(Part question, Problems problems) {
    var rules = new QuestionRules(question, problems);
    rules.options();
    rules.others();
    rules.labels();
    rules.limits();
    rules.decimals("least");
    rules.decimals("most");
    DateRules.check(question, "earliest", "latest", problems);
  }

  private void options() {
    var taken = new HashMap<String, Part>();
    for (var option : question.items("options")) {
      option.get("id").filter(id -> id.words().isPresent()).ifPresent(id -> option(id, taken));
    }
  }

  private void option(Part id, Map<String, Part> taken) {
    var name = id.written().strip();
    var first = taken.putIfAbsent(name, id);
    if (first != null) {
      problems.at(
          id.place(),
          "id: %s is already the id of the option in line %d. Write another one."
              .formatted(Problems.quoted(name), first.place().line()));
    } else if (Expression.RESERVED.contains(name)) {
      problems.at(
          id.place(),
          "id: %s has a meaning of its own in conditions. Write another one; for yes, no and not sure there is the type yes-no."
              .formatted(Problems.quoted(name)));
    }
  }

  private void others() {
    question.items("options").stream()
        .filter(option -> option.isOn("other"))
        .skip(1)
        .forEach(option ->
            problems.at(
                option.get("other").orElse(option).named(),
                "other: An option before this one already asks to say what else. Write other: true only once."));
  }

  private void labels() {
    int labels = question.items("labels").size();
    question
        .get("steps")
        .filter(_ -> labels > 0)
        .ifPresent(steps ->
            problems.at(
                steps.named(),
                "steps: The labels already say how many steps there are. Remove steps, or the labels."));
    if (labels == 6) {
      problems.at(
          question.get("labels").orElse(question).place(),
          "labels: six labels have no middle. Write five or seven, the strongest agreement first.");
    }
  }

  private void limits() {
    var least = question.number("least");
    var most = question.number("most");
    if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
      problems.at(
          question.get("most").orElse(question).place(),
          "most: %s is less than least, which is %s. Write a number that is not less."
              .formatted(most.get().toPlainString(), least.get().toPlainString()));
    }
  }

  private void decimals(String key) {
    int decimals = question.whole("decimals").orElse(0);
    question
        .number(key)
        .filter(limit -> limit.stripTrailingZeros().scale() > decimals)
        .ifPresent(limit ->
            problems.at(
                question.get(key).orElse(question).place(),
                "%s: %s has more digits behind the point than an answer can have. Write at most %d, or more decimals."
                    .formatted(key, limit.toPlainString(), decimals)));
  }
}
