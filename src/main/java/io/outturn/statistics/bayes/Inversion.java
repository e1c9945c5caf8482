package io.outturn.statistics.bayes;

/**
 * The probability that a weighted sum of independent gamma variables, sum c_k G(a_k), is not
 * negative, by inverting its characteristic function:
 *
 * <pre>P = 1/2 + 1/pi INT_0^inf sin(sum a_k atan(c_k t)) PROD (1 + c_k^2 t^2)^(-a_k/2) dt/t</pre>
 *
 * <p>The integral is a sum over equal steps of u, where t = exp(u - exp(-u)) in units of the sum's
 * spread: both ends then vanish so quickly that the sum converges like the exponential of the
 * number of steps.
 *
 * <p>Sources: Gil-Pelaez (1951), Note on the inversion theorem, Biometrika 38(3/4); Takahasi and
 * Mori (1974), Double exponential formulas for numerical integration, Publications of the Research
 * Institute for Mathematical Sciences 9(3); Chernoff (1952), A measure of asymptotic efficiency,
 * Annals of Mathematical Statistics 23(4), for the tails that need no integral.
 */
final class Inversion {
  /** Below it, the integrand adds nothing to a double. */
  private static final double NOTHING = 1e-17;

  /** Where a tail counts as empty. */
  private static final double LOG_EMPTY = Math.log(1e-15);

  private static final double FIRST = -3.5;
  private static final int FEWEST_STEPS = 12;

  /** Reached near the end of a scale with more than some hundred million answers only. */
  private static final int MOST_STEPS = 1 << 14;

  private final double[] shapes;
  private final double[] weights;
  private final double mean;
  private final double spread;

  /**
   * @param shapes a_k, all positive
   * @param weights c_k, of both signs
   */
  Inversion(double[] shapes, double[] weights) {
    this.shapes = shapes;
    this.weights = weights;
    double first = 0;
    double second = 0;
    for (int k = 0; k < shapes.length; k++) {
      first += shapes[k] * weights[k];
      second += shapes[k] * weights[k] * weights[k];
    }
    mean = first;
    spread = Math.sqrt(second);
  }

  double notNegative() {
    if (logOfBound() < LOG_EMPTY) {
      return mean > 0 ? 1 : 0;
    }
    return Math.clamp(0.5 + integral() / Math.PI, 0, 1);
  }

  private double integral() {
    double step = 1.0 / stepsPerUnit();
    double sum = 0;
    for (int i = 0; ; i++) {
      double u = FIRST + i * step;
      double inner = Math.exp(-u);
      double t = Math.exp(u - inner) / spread;
      double size = (1 + inner) * Math.exp(logModulus(t));
      if (size < NOTHING) {
        return sum * step;
      }
      sum += size * Math.sin(phase(t));
    }
  }

  private double phase(double t) {
    double phase = 0;
    for (int k = 0; k < shapes.length; k++) {
      phase += shapes[k] * Math.atan(weights[k] * t);
    }
    return phase;
  }

  private double logModulus(double t) {
    double log = 0;
    for (int k = 0; k < shapes.length; k++) {
      double ct = weights[k] * t;
      log -= shapes[k] * Math.log1p(ct * ct) / 2;
    }
    return log;
  }

  /** Enough for a smooth integrand, and for every turn of an oscillating one. */
  private int stepsPerUnit() {
    double fastest = 0;
    for (double u = -1; ; u += 0.25) {
      double t = Math.exp(u - Math.exp(-u)) / spread;
      if (logModulus(t) < LOG_EMPTY) {
        return (int) Math.min(MOST_STEPS, FEWEST_STEPS + fastest / 4);
      }
      fastest = Math.max(fastest, Math.abs(turning(t)) * (1 + Math.exp(-u)));
    }
  }

  /** How much the phase grows when t grows by a factor. */
  private double turning(double t) {
    double turning = 0;
    for (int k = 0; k < shapes.length; k++) {
      double ct = weights[k] * t;
      turning += shapes[k] * ct / (1 + ct * ct);
    }
    return turning;
  }

  /** The logarithm of Chernoff's bound on the tail beyond 0 that the mean is not in. */
  private double logOfBound() {
    double near = 0;
    double far = limit();
    for (int i = 0; i < 40; i++) {
      double middle = (near + far) / 2;
      if (slope(middle) * mean > 0) {
        near = middle;
      } else {
        far = middle;
      }
    }
    return logMoment(near);
  }

  /** Where the moment generating function ends on the side that the mean is not on. */
  private double limit() {
    double extreme = 0;
    for (double weight : weights) {
      extreme = mean > 0 ? Math.min(extreme, weight) : Math.max(extreme, weight);
    }
    return 1 / extreme;
  }

  private double slope(double s) {
    double slope = 0;
    for (int k = 0; k < shapes.length; k++) {
      slope += shapes[k] * weights[k] / (1 - weights[k] * s);
    }
    return slope;
  }

  private double logMoment(double s) {
    double log = 0;
    for (int k = 0; k < shapes.length; k++) {
      log -= shapes[k] * Math.log1p(-weights[k] * s);
    }
    return log;
  }
}
