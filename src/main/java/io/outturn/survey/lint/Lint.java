package io.outturn.survey.lint;

import io.outturn.survey.Allowance;
import io.outturn.survey.file.SurveyFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks a survey through by all rules. What is found never keeps a survey from being asked: it is
 * advice, and its author can allow it with a reason. The same file always gives the same findings.
 *
 * @param findings what is not allowed, in reading order
 * @param allowed what is, in reading order
 */
public record Lint(List<Finding> findings, List<Allowed> allowed) {
  public Lint {
    findings = List.copyOf(findings);
    allowed = List.copyOf(allowed);
  }

  /** What is found in a survey and not allowed in its file, in reading order. */
  public static List<Finding> of(SurveyFile file) {
    return of(file, Optional.empty()).findings();
  }

  /**
   * Everything there is to say about a survey.
   *
   * @param median how long respondents took in the middle, once anybody was measured; until then
   *     the time is estimated
   */
  public static Lint of(SurveyFile file, Optional<Duration> median) {
    var subject = Subject.of(file.survey(), median);
    var all =
        Arrays.stream(Rule.values())
            .flatMap(rule -> Checks.of(rule).in(subject).map(remark -> finding(rule, remark, file)))
            .distinct()
            .sorted()
            .toList();
    return sorted(all, file);
  }

  private static Finding finding(Rule rule, Remark remark, SurveyFile file) {
    var place = file.places().of(remark.keys().toArray(String[]::new));
    return new Finding(rule, place.line(), place.column(), remark.question(), remark.words());
  }

  private static Lint sorted(List<Finding> all, SurveyFile file) {
    var allowances = file.survey().allowed();
    var open = new ArrayList<Finding>();
    var allowed = new ArrayList<Allowed>();
    var used = new HashSet<Allowance>();
    for (var finding : all) {
      var allowance = allowances.stream().filter(each -> concerns(each, finding)).findFirst();
      allowance.ifPresentOrElse(
          each -> allowed.add(new Allowed(finding, each.reason())), () -> open.add(finding));
      allowance.ifPresent(used::add);
    }
    needless(file, used).forEach(open::add);
    return new Lint(open.stream().sorted().toList(), allowed);
  }

  private static boolean concerns(Allowance allowance, Finding finding) {
    return allowance.rule().equals(finding.rule().toString())
        && allowance.question().map(id -> finding.question().equals(Optional.of(id))).orElse(true);
  }

  private static Stream<Finding> needless(SurveyFile file, HashSet<Allowance> used) {
    var allowances = file.survey().allowed();
    return IntStream.range(0, allowances.size())
        .filter(i -> !used.contains(allowances.get(i)) || allowances.indexOf(allowances.get(i)) < i)
        .mapToObj(i -> needless(allowances.get(i), i))
        .map(remark -> finding(Rule.NEEDLESS_ALLOWANCE, remark, file));
  }

  private static Remark needless(Allowance allowance, int number) {
    var about = allowance.question().map(id -> " for the question " + id).orElse("");
    return new Remark(
        List.of("allow", String.valueOf(number)),
        allowance.question(),
        "Nothing is found by %s%s any more.".formatted(allowance.rule(), about));
  }
}
