package io.outturn.statistics.bayes;

/**
 * Pólya's urn with two colours: each ball drawn goes back together with another of its colour. How
 * many of the first draws were of the first colour follows the beta-binomial distribution; drawing
 * adds positive terms only, so nothing cancels and nothing overflows.
 *
 * <p>Source: Eggenberger and Pólya (1923), Über die Statistik verketteter Vorgänge, Zeitschrift für
 * Angewandte Mathematik und Mechanik 3(4).
 */
final class Urn {
  private final double first;
  private final double second;
  private final double[] probabilities;
  private int draws;

  /**
   * @param first the balls of the first colour at the start; any positive number
   * @param second those of the second
   * @param most how often will be drawn at most
   */
  Urn(double first, double second, int most) {
    this.first = first;
    this.second = second;
    probabilities = new double[most + 1];
    probabilities[0] = 1;
  }

  void draw() {
    double all = first + second + draws;
    for (int x = draws + 1; x > 0; x--) {
      probabilities[x] =
          (probabilities[x] * (second + draws - x) + probabilities[x - 1] * (first + x - 1)) / all;
    }
    probabilities[0] *= (second + draws) / all;
    draws++;
  }

  /** That exactly {@code x} of the draws so far were of the first colour. */
  double probability(int x) {
    return probabilities[x];
  }

  /** That at least {@code x} were. */
  double atLeast(int x) {
    double sum = 0;
    for (int i = draws; i >= Math.max(0, x); i--) {
      sum += probabilities[i];
    }
    return sum;
  }
}
