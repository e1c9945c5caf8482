package io.outturn.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class TrendChartTest {
  private static final int LARGEST = 8 * 1024;

  @Test
  void drawsPointsIntervalsTargetAndGaps() throws IOException {
    Drawing.assertAsKept("trend-with-a-gap", Drawing.trend(TrendChart.of(withAGap())));
  }

  @Test
  void drawsWhatWasAskedBeforeBesideWhatCounts() throws IOException {
    var chart = TrendChart.of(reworded());
    Drawing.assertAsKept("trend-with-a-break", Drawing.trend(chart));
    assertThat(chart.track().dots()).hasSize(2);
    assertThat(chart.earlier()).singleElement().satisfies(it -> assertThat(it.dots()).hasSize(2));
    assertThat(chart.breakLabels())
        .extracting(Label::text)
        .containsExactly("Reworded, 17 Jun 2026");
  }

  @Test
  void joinsNoDotsOverABreak() {
    var broken = trend(withAGap().periods(), List.of(), List.of(new Break(1.2, "Reworded")));
    assertThat(TrendChart.of(broken).track().line()).containsPattern("M[^L]*M[^L]*M[^L]*L[^L]*$");
  }

  @Test
  void drawsOnePeriod() throws IOException {
    var one = List.<Period>of(new Period.Scored("1 Jun", 12, 0.25, -0.1, 0.5));
    Drawing.assertAsKept("trend-of-one-period", Drawing.trend(TrendChart.of(trend(one))));
  }

  @Test
  void breaksTheLineAtAGapAndNamesItsAnswers() {
    var chart = TrendChart.of(withAGap());
    assertThat(chart.track().line()).containsPattern("M.*L.*M.*L");
    assertThat(chart.track().dots()).hasSize(4);
    assertThat(chart.counts())
        .extracting(Label::text)
        .containsExactly("30", "25", "(4)", "28", "31");
  }

  @Test
  void drawsNoDotForPeriodsWithoutAnswers() {
    var nothing = List.<Period>of(new Period.TooFew("1 Jun", 0), new Period.TooFew("8 Jun", 0));
    var chart = TrendChart.of(trend(nothing));
    assertThat(chart.track().dots()).isEmpty();
    assertThat(chart.track().line()).isEmpty();
    assertThat(chart.counts()).extracting(Label::text).containsExactly("(0)", "(0)");
  }

  @Test
  void keepsToEightKilobytesHoweverLongTheTrend() {
    var halfAYear = IntStream.range(0, 27).mapToObj(TrendChartTest::week).toList();
    assertThat(Drawing.trend(TrendChart.of(trend(halfAYear)))).hasSizeLessThan(LARGEST);
  }

  @Test
  void writesNoMoreLabelsThanThereIsRoomFor() {
    var chart =
        TrendChart.of(trend(IntStream.range(0, 40).mapToObj(TrendChartTest::week).toList()));
    assertThat(chart.periods()).hasSizeLessThanOrEqualTo(9);
    assertThat(chart.counts()).hasSizeLessThanOrEqualTo(17);
  }

  @Test
  void namesTargetAndBaselineApartWhenTheyLieClose() {
    var close =
        new Trend(
            "NPS",
            "",
            withAGap().periods(),
            List.of(),
            List.of(),
            OptionalDouble.of(0.39),
            OptionalDouble.of(0.4),
            -1,
            1,
            TrendChartTest::points);
    var svg = svg(TrendChart.of(close));
    double between = y(svg, "baseline") - y(svg, "target");
    assertThat(Math.abs(between)).isGreaterThanOrEqualTo(13.9);
  }

  @Test
  void readsAloudAsTitleAndDescriptionOnly() {
    var svg = svg(TrendChart.of(withAGap()));
    assertThat(svg.attr("role")).isEqualTo("img");
    for (var id : svg.attr("aria-labelledby").split(" ", -1)) {
      assertThat(svg.select("#" + id).text()).isNotBlank();
    }
    assertThat(svg.select("text")).allMatch(text -> text.closest("[aria-hidden=true]") != null);
    assertThat(svg.select("[style], style")).isEmpty();
  }

  private static Element svg(TrendChart chart) {
    return Jsoup.parse(Drawing.trend(chart), Parser.xmlParser()).expectFirst("svg");
  }

  private static double y(Element svg, String word) {
    return Double.parseDouble(svg.expectFirst("text:contains(" + word + ")").attr("y"));
  }

  private static Trend withAGap() {
    return trend(
        List.of(
            new Period.Scored("1 Jun", 30, 0.1, -0.15, 0.35),
            new Period.Scored("8 Jun", 25, 0.2, -0.1, 0.45),
            new Period.TooFew("15 Jun", 4),
            new Period.Scored("22 Jun", 28, 0.3, 0.05, 0.55),
            new Period.Scored("29 Jun", 31, 0.35, 0.1, 0.6)));
  }

  private static Trend reworded() {
    var none = new Period.TooFew("1 Jun", 0);
    return trend(
        List.of(
            new Period.TooFew("1 Jun", 0),
            new Period.TooFew("8 Jun", 0),
            new Period.Scored("15 Jun", 28, 0.3, 0.05, 0.55),
            new Period.Scored("22 Jun", 31, 0.35, 0.1, 0.6)),
        List.of(
            List.of(
                new Period.Scored("1 Jun", 30, -0.1, -0.35, 0.15),
                new Period.Scored("8 Jun", 25, 0, -0.25, 0.25),
                new Period.TooFew("15 Jun", 3),
                none)),
        List.of(new Break(2 + 2 / 7.0, "Reworded, 17 Jun 2026")));
  }

  private static Period week(int i) {
    double value = Math.sin(i) / 2;
    return new Period.Scored("12 Sep", 100 + i, value, value - 0.1234, value + 0.1234);
  }

  private static Trend trend(List<Period> periods) {
    return trend(periods, List.of(), List.of());
  }

  private static Trend trend(List<Period> periods, List<List<Period>> earlier, List<Break> breaks) {
    return new Trend(
        "Net Promoter Score, Hospitals",
        "Five weeks, one with too few answers.",
        periods,
        earlier,
        breaks,
        OptionalDouble.of(0.1),
        OptionalDouble.of(0.4),
        -1,
        1,
        TrendChartTest::points);
  }

  private static String points(double value) {
    return Long.toString(Math.round(value * 100));
  }
}
