package io.outturn.statistics.trend;

/** Numbers of which a few are wanted by their rank: faster than to sort them all. */
final class Selection {
  private final double[] numbers;

  /** At least one number; they are put into another order. */
  Selection(double[] numbers) {
    this.numbers = numbers;
  }

  int size() {
    return numbers.length;
  }

  double median() {
    int half = numbers.length / 2;
    double upper = ranked(half + 1);
    return numbers.length % 2 == 1 ? upper : ranked(half) / 2 + upper / 2;
  }

  /** The number of a rank from 1, the least, to their size: Hoare (1961), Algorithm 65, Find. */
  double ranked(int rank) {
    int wanted = rank - 1;
    int low = 0;
    int high = numbers.length - 1;
    while (low < high) {
      int right = part(low, high);
      int left = right + 1;
      low = wanted <= right ? low : left;
      high = wanted <= right ? right : high;
    }
    return numbers[wanted];
  }

  /** Parts a range so that no number up to the answer is above one after it; neither is empty. */
  private int part(int low, int high) {
    double pivot = middle(numbers[low], numbers[(low + high) >>> 1], numbers[high]);
    int left = low - 1;
    int right = high + 1;
    while (true) {
      left = firstFrom(left + 1, pivot);
      right = lastFrom(right - 1, pivot);
      if (left >= right) {
        return right;
      }
      swap(left, right);
    }
  }

  private int firstFrom(int from, double pivot) {
    int left = from;
    while (numbers[left] < pivot) {
      left++;
    }
    return left;
  }

  private int lastFrom(int from, double pivot) {
    int right = from;
    while (numbers[right] > pivot) {
      right--;
    }
    return right;
  }

  private void swap(int one, int other) {
    double number = numbers[one];
    numbers[one] = numbers[other];
    numbers[other] = number;
  }

  private static double middle(double a, double b, double c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }
}
