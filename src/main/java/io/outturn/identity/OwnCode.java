package io.outturn.identity;

import jakarta.inject.Singleton;

/** Ends somebody's own second factor, for which they have to show it once more. */
@Singleton
public final class OwnCode {
  private final SecondFactors factors;
  private final Throttle throttle;

  OwnCode(SecondFactors factors, Throttle throttle) {
    this.factors = factors;
    this.throttle = throttle;
  }

  /** Answers whether the code was right and came not too soon after wrong ones. */
  public boolean end(PersonId person, String code) {
    var key = person.value().toString();
    if (throttle.count(Limit.CODES, key).isPositive() || !factors.check(person, code)) {
      return false;
    }
    throttle.forget(Limit.CODES, key);
    factors.end(person, person, "Ended on their own page");
    return true;
  }
}
