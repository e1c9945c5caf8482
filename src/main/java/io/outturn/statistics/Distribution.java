package io.outturn.statistics;

import java.util.List;

/**
 * Which share of the answers fell on each value: what a bar chart of the answers shows. Each
 * interval holds for its own share; that all of them hold at once is less sure.
 *
 * @param shares one share for every value of the scale, upwards
 */
public record Distribution(List<Share> shares) {
  /**
   * The share of one value.
   *
   * @param value the value on the scale
   * @param estimate its share of the answers, with its Wilson interval
   */
  public record Share(int value, Estimate estimate) {}

  public Distribution {
    shares = List.copyOf(shares);
  }

  /**
   * The distribution of the answers; not known without answers.
   *
   * @param confidence of each interval, between 0 and 1
   */
  public static Finding<Distribution> of(Histogram answers, double confidence) {
    return answers.n() == 0
        ? Finding.notKnown(Finding.Reason.NO_ANSWERS)
        : Finding.found(
            new Distribution(
                answers
                    .scale()
                    .values()
                    .mapToObj(value -> share(answers, value, confidence))
                    .toList()));
  }

  private static Share share(Histogram answers, int value, double confidence) {
    return new Share(value, Wilson.share(answers.count(value), answers.n(), confidence));
  }
}
