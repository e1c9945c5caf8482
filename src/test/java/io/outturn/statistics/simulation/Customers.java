package io.outturn.statistics.simulation;

import io.outturn.statistics.Histogram;
import io.outturn.statistics.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The truth behind made-up answers: how many of all customers are detractors and promoters. */
record Customers(String name, double detractors, double promoters, int answersADay) {
  static final int DAYS = 200;
  static final Customers TYPICAL = new Customers("typical", 0.15, 0.60, 5);

  /** The four of the reference figures. */
  static final List<Customers> ALL =
      List.of(
          new Customers("typical", 0.15, 0.60, 2),
          TYPICAL,
          new Customers("balanced", 0.33, 0.33, 5),
          new Customers("delighted", 0.02, 0.90, 5));

  double nps() {
    return promoters - detractors;
  }

  /** All answers up to each day, the same for the same seed. */
  List<Histogram> days(long seed) {
    var random = new SplittableRandom(seed);
    var counts = new long[3];
    List<Histogram> days = new ArrayList<>(DAYS);
    for (int day = 0; day < DAYS; day++) {
      for (int i = 0; i < answersADay; i++) {
        counts[kind(random.nextDouble())]++;
      }
      days.add(histogram(counts[0], counts[1], counts[2]));
    }
    return days;
  }

  private int kind(double draw) {
    return draw < detractors ? 0 : draw < detractors + promoters ? 2 : 1;
  }

  static Histogram histogram(long detractors, long passives, long promoters) {
    return Histogram.of(new Scale(0, 10), Map.of(0, detractors, 7, passives, 9, promoters));
  }
}
