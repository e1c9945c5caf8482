package io.outturn.ops.demonstration;

import java.util.List;

/** The invented customers and what they say. */
final class Cast {
  static final String ENTERPRISE = "Enterprise";
  static final String MID_MARKET = "Mid-market";
  static final String PUBLIC_SECTOR = "Public sector";

  /**
   * An invented customer.
   *
   * @param slug its name in addresses
   * @param name its name
   * @param segment where it belongs
   * @param mood how its people feel
   * @param responses how many of them answer
   */
  record Customer(String slug, String name, String segment, Mood mood, int responses) {}

  static final List<Customer> CUSTOMERS =
      List.of(
          new Customer("alder-bank", "Alder Bank", ENTERPRISE, new Mood(6.6, 6.2), 120),
          new Customer("brightwater", "Brightwater Utilities", ENTERPRISE, new Mood(6.9, 6.4), 95),
          new Customer("cobalt-air", "Cobalt Air", ENTERPRISE, new Mood(6.3, 6.5), 70),
          new Customer("dovetail", "Dovetail Furniture", MID_MARKET, new Mood(7.6, 9.3), 90),
          new Customer("everly-foods", "Everly Foods", MID_MARKET, new Mood(7.9, 9.4), 110),
          new Customer("fernhill", "Fernhill Clinics", MID_MARKET, new Mood(7.7, 9.2), 80),
          new Customer("granby-council", "Granby Council", PUBLIC_SECTOR, new Mood(7.8, 8.4), 34),
          new Customer("harbour-trust", "Harbour Trust", PUBLIC_SECTOR, new Mood(7.5, 8.3), 6));

  private static final List<String> PRAISE =
      List.of(
          "The new contact knew our case and called back the same day.",
          "We could finish everything online in one go.",
          "Clear answers, and the invoice was right the first time.");
  private static final List<String> CRITICISM =
      List.of(
          "The portal was rebuilt again and we still have to phone to get an answer.",
          "Three tickets closed, the same problem open.",
          "Nobody told us what changed, and it takes longer now.");

  private Cast() {}

  /** What somebody with this recommendation may have written. */
  static String words(int recommendation, int choice) {
    var lines = recommendation >= 8 ? PRAISE : CRITICISM;
    return lines.get(choice % lines.size());
  }
}
