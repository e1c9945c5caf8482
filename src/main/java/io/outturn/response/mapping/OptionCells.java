package io.outturn.response.mapping;

import io.outturn.response.Answer;
import io.outturn.survey.question.MultipleChoice;
import io.outturn.survey.question.Option;
import io.outturn.survey.question.Optioned;
import io.outturn.survey.question.Ranking;
import io.outturn.survey.question.SingleChoice;
import io.outturn.survey.question.YesNo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Options by their ids or labels, several with semicolons between. */
final class OptionCells implements CellReader {
  /** Stands between several options in one cell. */
  static final String BETWEEN = ";";

  /** What programs write for yes and no. */
  private static final Map<String, String> YES_OR_NO =
      Map.of("y", "yes", "true", "yes", "1", "yes", "n", "no", "false", "no", "0", "no");

  private final Optioned asked;
  private final boolean many;
  private final Function<List<Option>, Answer> answer;
  private final Names<String> names = new Names<>();

  private OptionCells(Optioned asked, boolean many, Function<List<Option>, Answer> answer) {
    this.asked = asked;
    this.many = many;
    this.answer = answer;
    asked
        .options()
        .forEach(option -> {
          names.add(option.id(), option.id());
          names.add(option.label(), option.id());
        });
  }

  static OptionCells one(SingleChoice asked) {
    return new OptionCells(asked, false, OptionCells::chosen);
  }

  static OptionCells yesOrNo(YesNo asked) {
    var cells = new OptionCells(asked, false, OptionCells::chosen);
    YES_OR_NO.forEach(cells.names::add);
    return cells;
  }

  static OptionCells several(MultipleChoice asked) {
    return new OptionCells(
        asked, true, options -> chosen(inOrder(asked, demandExclusiveAlone(options))));
  }

  static OptionCells ranked(Ranking asked) {
    return new OptionCells(
        asked, true, options -> new Answer.Ranked(options.stream().map(Option::id).toList()));
  }

  private static Answer chosen(List<Option> options) {
    return new Answer.Chosen(options.stream().map(Option::id).toList(), Optional.empty());
  }

  private static List<Option> inOrder(Optioned asked, List<Option> options) {
    return asked.options().stream().filter(options::contains).toList();
  }

  private static List<Option> demandExclusiveAlone(List<Option> options) {
    options.stream()
        .filter(option -> option.exclusive() && options.size() > 1)
        .findFirst()
        .ifPresent(option -> {
          throw new NoAnswer("names " + option.id() + ", which can only stand alone");
        });
    return options;
  }

  @Override
  public Answer read(String text) {
    var options = pieces(text).map(this::option).distinct().toList();
    if (options.isEmpty()) {
      throw new NoAnswer("names no option");
    }
    return answer.apply(options);
  }

  /** The options that a text names; a label may itself hold a semicolon. */
  private Stream<String> pieces(String text) {
    return many && names.find(text).isEmpty() ? pieces(text, BETWEEN) : Stream.of(text);
  }

  static Stream<String> pieces(String text, String between) {
    return Stream.of(text.split(between, -1)).map(String::strip).filter(piece -> !piece.isEmpty());
  }

  private Option option(String name) {
    var id = names.find(name).orElseThrow(() -> new NoAnswer(unknown(name)));
    return asked.option(id).orElseThrow();
  }

  private String unknown(String name) {
    var known = String.join(", ", asked.options().stream().map(Option::id).toList());
    return many
        ? "names '%s'; the options are %s, or their labels".formatted(name, known)
        : "is none of the options %s, or their labels".formatted(known);
  }
}
