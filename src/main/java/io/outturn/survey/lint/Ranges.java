package io.outturn.survey.lint;

import io.outturn.survey.question.Option;
import io.outturn.survey.question.SingleChoice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ranges of numbers among options: each number belongs to one of them, and to one only. */
final class Ranges {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,'\u00a0 ]\\d{3})*(?![\\d])");
  private static final Pattern DECIMAL = Pattern.compile("\\d[.,]\\d{1,2}(?!\\d)");
  private static final Pattern BELOW = Pattern.compile("^\\s*<\\s*\\D?\\d|^\\s*[<]");
  private static final Pattern ABOVE = Pattern.compile("^\\s*>");
  private static final Pattern AT_LEAST = Pattern.compile("\\d\\s*\\+|^\\s*≥");
  private static final Pattern AT_MOST = Pattern.compile("^\\s*≤");
  private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}{3,})\\P{L}*$");
  private static final List<WordList> BOUNDS =
      List.of(WordList.AT_LEAST, WordList.AT_MOST, WordList.BELOW, WordList.ABOVE, WordList.ZERO);
  private static final int UNIT = 3;
  private static final int DIGITS = 15;
  private static final int SEVERAL = 2;

  /**
   * Whole numbers, both ends among them.
   *
   * @param ranged whether the option says more than one number
   */
  private record Range(Option option, String label, long from, long to, boolean ranged) {}

  private final Worded asked;

  private Ranges(Worded asked) {
    this.asked = asked;
  }

  static Stream<Remark> in(Worded asked) {
    return asked.question() instanceof SingleChoice choice
        ? new Ranges(asked).remarks(choice)
        : Stream.empty();
  }

  /** How many options of a list are numbers. */
  static long count(Worded asked, List<Option> options) {
    var ranges = new Ranges(asked);
    return options.stream().filter(option -> ranges.range(option).isPresent()).count();
  }

  private Stream<Remark> remarks(SingleChoice choice) {
    var ranges =
        choice.options().stream()
            .flatMap(option -> range(option).stream())
            .sorted(Comparator.comparingLong(Range::from).thenComparingLong(Range::to))
            .toList();
    boolean comparable =
        ranges.size() >= SEVERAL
            && ranges.stream().anyMatch(Range::ranged)
            && haveOneUnit(ranges)
            && choice.options().stream()
                .noneMatch(option -> DECIMAL.matcher(asked.in(option.label())).find());
    return comparable ? breaks(ranges) : Stream.empty();
  }

  private Stream<Remark> breaks(List<Range> ranges) {
    var remarks = new ArrayList<Remark>();
    for (int i = 1; i < ranges.size(); i++) {
      var before = ranges.get(i - 1);
      var range = ranges.get(i);
      if (range.from() <= before.to()) {
        add(
            remarks,
            range,
            "%d is in \"%s\" and in \"%s\"."
                .formatted(range.from(), before.label(), range.label()));
      } else if (range.from() > before.to() + 1) {
        add(
            remarks,
            range,
            "%d is in no option, between \"%s\" and \"%s\"."
                .formatted(before.to() + 1, before.label(), range.label()));
      }
    }
    return remarks.stream().limit(1);
  }

  private void add(List<Remark> remarks, Range range, String words) {
    asked.at(words, "options", range.option().id(), "text", asked.language()).forEach(remarks::add);
  }

  private Optional<Range> range(Option option) {
    var label = asked.in(option.label());
    var numbers = NUMBER.matcher(label).results().map(Ranges::number).toList();
    return switch (numbers.size()) {
      case 0 ->
          asked.phrases(WordList.ZERO).begin(label)
              ? Optional.of(new Range(option, label, 0, 0, false))
              : Optional.empty();
      case 1 -> Optional.of(bounded(option, label, numbers.getFirst()));
      case 2 -> Optional.of(between(option, label, numbers.getFirst(), numbers.getLast()));
      default -> Optional.empty();
    };
  }

  private static long number(MatchResult found) {
    var digits = found.group().replaceAll("\\D", "");
    return digits.length() > DIGITS ? Long.MAX_VALUE / 2 : Long.parseLong(digits);
  }

  private Range between(Option option, String label, long from, long to) {
    boolean open = asked.phrases(WordList.BELOW).in(label);
    return new Range(option, label, from, open ? to - 1 : to, true);
  }

  private Range bounded(Option option, String label, long number) {
    if (AT_LEAST.matcher(label).find() || asked.phrases(WordList.AT_LEAST).in(label)) {
      return new Range(option, label, number, Long.MAX_VALUE, true);
    } else if (BELOW.matcher(label).find() || asked.phrases(WordList.BELOW).in(label)) {
      return new Range(option, label, Long.MIN_VALUE, number - 1, true);
    } else if (ABOVE.matcher(label).find() || asked.phrases(WordList.ABOVE).in(label)) {
      return new Range(option, label, number + 1, Long.MAX_VALUE, true);
    } else if (AT_MOST.matcher(label).find() || asked.phrases(WordList.AT_MOST).in(label)) {
      return new Range(option, label, Long.MIN_VALUE, number, true);
    }
    return new Range(option, label, number, number, false);
  }

  /** Days and months cannot be compared; year and years can. */
  private boolean haveOneUnit(List<Range> ranges) {
    return ranges.stream().flatMap(range -> unit(range.label()).stream()).distinct().count() <= 1;
  }

  /** The beginning of the last word that does not say which end is open. */
  private Optional<String> unit(String label) {
    var rest = label;
    for (var list : BOUNDS) {
      rest = asked.phrases(list).without(rest);
    }
    var last = LAST_WORD.matcher(rest);
    return last.find()
        ? Optional.of(last.group(1).toLowerCase(Locale.ROOT).substring(0, UNIT))
        : Optional.empty();
  }
}
