package io.outturn.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.statistics.planning.SampleSize;
import io.outturn.statistics.verdict.Aim;
import io.outturn.statistics.verdict.Rule;
import io.outturn.statistics.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Recomputes the worked example of {@code docs/method.md} from the counts that it gives. */
class WorkedExampleTest {
  private static final Path DOCUMENT = Path.of("docs/method.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]+) \\|$");
  private static final Pattern COUNTS = Pattern.compile("(?m)^    answers 0 to 10: ([0-9 ]+)$");
  private static final Statistic NPS = new Statistic.Nps();

  @Test
  void theDocumentSaysWhatTheProductComputes() throws IOException {
    var document = Files.readString(DOCUMENT);
    assertThat(written(document)).isEqualTo(computed(answers(document)));
  }

  private static Map<String, String> computed(Histogram answers) {
    var estimate = NPS.estimate(answers, 0.95);
    var aim = new Aim(0.30, 0.40);
    var verdict = Verdict.soFar(NPS, answers, aim, 50, Rule.usual(10));
    var outlook = verdict.outlook();
    var sequence = Evidence.interval(NPS, answers, 0.95);
    var figures = new LinkedHashMap<String, String>();
    figures.put("n", Long.toString(answers.n()));
    figures.put("promoters", Long.toString(answers.between(9, 10)));
    figures.put("detractors", Long.toString(answers.between(0, 6)));
    figures.put("NPS", digits(estimate.value()));
    figures.put("interval, 95 %", interval(estimate.interval()));
    figures.put("confidence sequence, 95 %", interval(sequence));
    figures.put("e-value for beyond +40", digits(Math.exp(outlook.logAchieved())));
    figures.put("e-value for short of +40", digits(Math.exp(outlook.logOffTrack())));
    figures.put("chance that the true score is at least +40", digits(outlook.targetReached()));
    figures.put("chance that it is at least +30", digits(outlook.baselineLeft()));
    figures.put("chance that 130 answers give at least +40", digits(outlook.targetInTheEnd()));
    figures.put("status", verdict.status().name());
    figures.put(
        "answers to see +30 to +40 in one look",
        Long.toString(SampleSize.usual(NPS, answers.scale()).needed(0.30, 0.40)));
    return figures;
  }

  private static Map<String, String> written(String document) {
    var figures = new LinkedHashMap<String, String>();
    var example = document.substring(document.indexOf("## A worked example"));
    var rows = ROW.matcher(example.substring(0, example.indexOf("\n## ")));
    while (rows.find()) {
      figures.put(rows.group(1).strip(), rows.group(2).strip());
    }
    figures.remove("figure");
    return figures;
  }

  private static Histogram answers(String document) {
    var counts = COUNTS.matcher(document);
    assertThat(counts.find()).as("the counts in %s", DOCUMENT).isTrue();
    return Golden.histogram(0, counts.group(1).strip());
  }

  private static String interval(Interval interval) {
    return digits(interval.low()) + " to " + digits(interval.high());
  }

  private static String digits(double number) {
    return String.format(Locale.ROOT, "%.4f", number);
  }
}
