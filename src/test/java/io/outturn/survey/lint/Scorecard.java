package io.outturn.survey.lint;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How well the rules judge the examples of one part of the corpus. */
final class Scorecard {
  /** The rules that the corpus has examples of. */
  static final Set<String> RULES =
      Stream.of("tuned", "held-out")
          .flatMap(part -> Example.of(part).stream())
          .flatMap(example -> example.faults().stream())
          .collect(Collectors.toCollection(TreeSet::new));

  /**
   * An example and what the lint found for it.
   *
   * @param found the names of the rules
   */
  record Judged(Example example, Set<String> found) {
    boolean has(String rule) {
      return example.faults().contains(rule);
    }
  }

  private final List<Judged> all;

  Scorecard(String part) {
    all = Example.of(part).stream().map(it -> new Judged(it, it.found(RULES))).toList();
  }

  /** The cells of a rule: examples, found, missed, false alarms, precision, recall. */
  String cells(String rule) {
    long found = all.stream().filter(it -> it.has(rule) && it.found().contains(rule)).count();
    long missed = all.stream().filter(it -> it.has(rule) && !it.found().contains(rule)).count();
    long alarms = all.stream().filter(it -> !it.has(rule) && it.found().contains(rule)).count();
    return cells(found, missed, alarms);
  }

  /** The same over all rules. */
  String total() {
    long found = all.stream().mapToLong(it -> common(it.found(), it.example().faults())).sum();
    long faults = all.stream().mapToLong(it -> it.example().faults().size()).sum();
    long alarms = all.stream().mapToLong(it -> it.found().size()).sum() - found;
    return cells(found, faults - found, alarms);
  }

  private static long common(Set<String> some, Set<String> others) {
    return some.stream().filter(others::contains).count();
  }

  private static String cells(long found, long missed, long alarms) {
    return "%d | %d | %d | %s | %s"
        .formatted(
            found, missed, alarms, share(found, found + alarms), share(found, found + missed));
  }

  private static String share(long part, long whole) {
    return whole == 0 ? "–" : String.format(Locale.ROOT, "%.2f", (double) part / whole);
  }

  long good() {
    return all.stream().filter(it -> it.example().isGood()).count();
  }

  long bad() {
    return all.size() - good();
  }

  long goodWithFinding() {
    return all.stream().filter(it -> it.example().isGood() && !it.found().isEmpty()).count();
  }

  /** Where the lint judges otherwise, one line each, for whoever looks for the reason. */
  List<String> differences() {
    return all.stream()
        .filter(it -> !it.found().equals(it.example().faults()))
        .map(it ->
            "%s %s -> %s: %s"
                .formatted(
                    it.example().language(),
                    it.example().faults(),
                    it.found(),
                    it.example().text()))
        .toList();
  }
}
