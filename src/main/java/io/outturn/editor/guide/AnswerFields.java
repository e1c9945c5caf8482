package io.outturn.editor.guide;

import io.outturn.editor.edit.QuestionKind;
import io.outturn.editor.guide.LineField.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Makes the fields that say how a question is answered.
 *
 * @param fields of the same question
 */
record AnswerFields(QuestionFields fields) {
  private static final String FIVES =
      "Strongly agree, Agree, Neither agree nor disagree, Disagree, Strongly disagree";
  private static final String MORE =
      "Strongly agree, Agree, Somewhat agree, Neither agree nor disagree, Somewhat disagree, Disagree, Strongly disagree";
  private static final int FEWER = 5;
  private static final int SEVEN = 7;

  WordsField end(String key, String own) {
    var label = key.equals("lowest") ? "The lowest step" : "The highest step";
    return fields.words(
        key, label, "Left empty, Outturn writes “%s” in its own words.".formatted(own));
  }

  LabelsField satisfaction() {
    return labels(
        List.of("Label 1, the best", "Label 2", "Label 3", "Label 4", "Label 5, the worst"),
        "Very satisfied, Satisfied, Neither satisfied nor dissatisfied, Dissatisfied, Very dissatisfied");
  }

  LabelsField yesNo() {
    return labels(List.of("For yes", "For no", "For not sure"), "Yes, No, Not sure");
  }

  /** Labels that are there say by themselves how many steps there are. */
  List<Field> agreement() {
    var value = fields.question().value();
    int labels = value.items("labels").size();
    boolean choice = labels == 0 || value.get("steps").isPresent();
    int steps = labels == SEVEN || value.written("steps").equals("7") ? SEVEN : FEWER;
    return choice ? List.of(steps(), agreement(steps)) : List.of(agreement(steps));
  }

  private ChoiceField steps() {
    return new ChoiceField(
        fields.slot(
            "steps", "How many steps?", "Save this choice before you write labels of your own."),
        List.of("5", "7"),
        "steps");
  }

  private LabelsField agreement(int steps) {
    var titles = new ArrayList<String>();
    IntStream.rangeClosed(1, steps).forEach(i -> titles.add("Label " + i));
    titles.set(0, "Label 1, the strongest agreement");
    return labels(titles, steps == SEVEN ? MORE : FIVES);
  }

  private LabelsField labels(List<String> titles, String own) {
    return new LabelsField(
        fields.slot(
            "labels",
            "Labels of your own",
            "Left empty, Outturn writes its own in every language it knows: %s.".formatted(own)),
        titles,
        fields.languages());
  }

  SwitchField order() {
    return new SwitchField(
        fields.slot(
            "order",
            "Everybody sees the options in another order",
            "What stands first is chosen more often, whatever it is. The last ones stay at the end: something else, none of these."),
        "random");
  }

  List<Item> options(QuestionKind kind) {
    return items("options", "Option").stream().map(item -> withSwitches(item, kind)).toList();
  }

  List<Item> rows() {
    return items("rows", "Sentence");
  }

  private List<Item> items(String key, String title) {
    var items = fields.question().value().items(key);
    return IntStream.range(0, items.size())
        .mapToObj(i -> {
          var slot =
              new Slot(
                  key + "_" + i + "_text",
                  fields.path(key).then(i).then("text"),
                  title + " " + (i + 1),
                  "");
          var missing = "Write the words of " + title.toLowerCase(Locale.ROOT) + " " + (i + 1);
          return new Item(
              items.get(i).written("id"),
              title + " " + (i + 1),
              List.of(new WordsField(slot, fields.languages(), missing, false)));
        })
        .toList();
  }

  private Item withSwitches(Item item, QuestionKind kind) {
    var all = new ArrayList<>(item.fields());
    var path = item.fields().getFirst().slot().path().parent();
    var name = item.fields().getFirst().slot().name().replaceFirst("text$", "");
    if (kind == QuestionKind.MULTIPLE_CHOICE) {
      all.add(
          SwitchField.of(
              new Slot(
                  name + "exclusive",
                  path.then("exclusive"),
                  "Excludes all others, like none of these",
                  "")));
    }
    if (kind != QuestionKind.RANKING) {
      all.add(
          SwitchField.of(
              new Slot(name + "other", path.then("other"), "Asks to say what else", "")));
    }
    return new Item(item.id(), item.title(), List.copyOf(all));
  }

  List<Field> number() {
    return List.of(
        fields.line("least", "Smallest number", "May stay empty.", Kind.NUMBER),
        fields.line("most", "Largest number", "May stay empty.", Kind.NUMBER),
        new ChoiceField(
            fields.slot("decimals", "Digits behind the point", ""),
            List.of("0", "1", "2", "3", "4"),
            "digits"),
        fields.words("unit", "What is counted", "Stands behind the field, for example: minutes."));
  }

  List<Field> days() {
    return List.of(
        fields.line("earliest", "First day", "May stay empty.", Kind.DAY),
        fields.line("latest", "Last day", "May stay empty.", Kind.DAY));
  }

  LineField length(int usual, int most) {
    return fields.line(
        "maximum-length",
        "Most characters",
        "Left empty it is %d; at most %d.".formatted(usual, most),
        Kind.NUMBER);
  }
}
