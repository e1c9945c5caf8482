package io.outturn.statistics.golden;

/** How a method of the reference files is asked of the product. */
@FunctionalInterface
interface GoldenMethod {
  Outputs compute(Inputs inputs);
}
