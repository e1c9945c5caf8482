package io.outturn.statistics;

import java.util.Optional;

/**
 * A number that sums up a histogram: what a measure computes. Each is linear in the answers, which
 * is to say the average of a score that every answer gets.
 */
public sealed interface Statistic {
  /** The share of promoters (9-10) less the share of detractors (0-6), on -1..1. */
  record Nps() implements Statistic {
    private static final Scale ZERO_TO_TEN = new Scale(0, 10);

    @Override
    public String name() {
      return "nps";
    }

    @Override
    public boolean isDefinedOn(Scale scale) {
      return scale.equals(ZERO_TO_TEN);
    }

    @Override
    public double scoreOf(int value, Scale scale) {
      demandDefined(this, scale);
      return value >= 9 ? 1 : value >= 7 ? 0 : -1;
    }

    @Override
    public Estimate estimate(Histogram answers, double confidence) {
      return AdjustedWald.of(this, answers, confidence, Method.NPS_ADJUSTED_WALD);
    }
  }

  /**
   * The share of answers among the {@code k} best values, on 0..1.
   *
   * @param k how many values count as the top, at least 1
   */
  record TopBox(int k) implements Statistic {
    public TopBox {
      if (k < 1) {
        throw new IllegalArgumentException("The top box holds at least one value, not " + k);
      }
    }

    @Override
    public String name() {
      return "top" + k;
    }

    @Override
    public boolean isDefinedOn(Scale scale) {
      return k < scale.size();
    }

    @Override
    public double scoreOf(int value, Scale scale) {
      demandDefined(this, scale);
      return value > scale.high() - k ? 1 : 0;
    }

    @Override
    public Estimate estimate(Histogram answers, double confidence) {
      var scale = answers.scale();
      demandDefined(this, scale);
      return Wilson.share(
          answers.between(scale.high() - k + 1, scale.high()), answers.n(), confidence);
    }
  }

  /** The mean answer, in scale points. */
  record Mean() implements Statistic {
    @Override
    public String name() {
      return "mean";
    }

    @Override
    public boolean isDefinedOn(Scale scale) {
      return true;
    }

    @Override
    public double scoreOf(int value, Scale scale) {
      return value;
    }

    @Override
    public Estimate estimate(Histogram answers, double confidence) {
      return AdjustedWald.of(this, answers, confidence, Method.MEAN_SPREAD);
    }
  }

  /**
   * The mean of an index, whose answers are the sums of several questions on one scale: shown in
   * points of that scale, it is the mean of the sums divided by the number of questions.
   *
   * @param items how many questions are summed up, at least 2
   */
  record Index(int items) implements Statistic {
    public Index {
      if (items < 2) {
        throw new IllegalArgumentException(
            "An index is made of at least two questions, not " + items);
      }
    }

    @Override
    public String name() {
      return "index";
    }

    @Override
    public boolean isDefinedOn(Scale scale) {
      return scale.low() % items == 0 && scale.high() % items == 0;
    }

    @Override
    public double scoreOf(int value, Scale scale) {
      demandDefined(this, scale);
      return (double) value / items;
    }

    @Override
    public Estimate estimate(Histogram answers, double confidence) {
      return AdjustedWald.of(this, answers, confidence, Method.MEAN_SPREAD);
    }
  }

  /**
   * The statistic of a name as {@link #name()} gives it; empty for any other word, and for an
   * index, because its name does not say of how many questions it is made.
   */
  static Optional<Statistic> named(String name) {
    return switch (name) {
      case "nps" -> Optional.of(new Nps());
      case "mean" -> Optional.of(new Mean());
      default ->
          name.matches("top[1-9][0-9]{0,2}")
              ? Optional.of(new TopBox(Integer.parseInt(name.substring(3))))
              : Optional.empty();
    };
  }

  /** Its name in survey files, for example {@code top2}. */
  String name();

  /** Whether it makes sense on a scale: NPS on 0..10 only, a top box that leaves values below. */
  boolean isDefinedOn(Scale scale);

  /**
   * What one answer contributes to the average.
   *
   * @throws IllegalArgumentException on a scale where the statistic is not defined
   */
  double scoreOf(int value, Scale scale);

  /**
   * The estimate with its interval.
   *
   * @param answers at least one answer
   * @param confidence between 0 and 1
   */
  Estimate estimate(Histogram answers, double confidence);

  /**
   * The estimate at 95 % confidence, or the state that there are fewer than {@code minimum}
   * answers.
   *
   * @param minimum the fewest answers that a score may be made of, at least 1
   */
  default Score score(Histogram answers, long minimum) {
    return answers.n() < Math.max(1, minimum)
        ? new NotEnoughAnswers(answers.n(), Math.max(1, minimum))
        : estimate(answers, 0.95);
  }

  /**
   * How much the estimate would vary from sample to sample, with three imagined answers as in
   * {@link Method#NPS_ADJUSTED_WALD}: above 0 even if all answers are equal or there are none, so
   * that one over it is a weight.
   *
   * @return the square of a standard error in the statistic's unit
   */
  default double samplingVariance(Histogram answers) {
    return AdjustedWald.samplingVariance(this, answers);
  }

  /** The range in which its values lie on a scale. */
  default Interval range(Scale scale) {
    return new Interval(scoreOf(scale.low(), scale), scoreOf(scale.high(), scale));
  }

  private static void demandDefined(Statistic statistic, Scale scale) {
    if (!statistic.isDefinedOn(scale)) {
      throw new IllegalArgumentException(statistic.name() + " is not defined on " + scale);
    }
  }
}
